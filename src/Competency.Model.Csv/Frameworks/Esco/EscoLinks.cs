using System.Text;
using Competency.Model.Drafts;

namespace Competency.Model.Csv.Frameworks.Esco;

// Gives relations to the occupations and skills that they name.
internal sealed class EscoLinks(EscoRelations relations, KeyIndex<StandardDraft> occupations, KeyIndex<ElementDraft> skills)
{
    private readonly FrameworkLinks _links = new();
    private readonly StandardDraft?[] _occupations =
        [.. Enumerable.Range(0, relations.Occupations.Count).Select(number => occupations.Find(relations.Occupations[number]))];

    private readonly string?[] _ids =
        [.. Enumerable.Range(0, relations.Skills.Count).Select(number => skills.Find(relations.Skills[number])?.Code)];

    // Gives each relation to its occupation; those that repeat another are left out, with a finding.
    // newDangling: Makes an occupation that no table lists, called as the relations say.
    // newSkill: Takes a skill that no table lists, called as the relations say.
    // diagnostics: Takes the diagnostics.
    // Returns how many were left out.
    public int GiveAll(
        Func<string, string, SourceLocation, StandardDraft> newDangling, Action<ElementDraft> newSkill, DiagnosticBag diagnostics)
    {
        MakeRoom();
        int leftOut = 0;
        foreach (EscoRelations.Relation relation in relations.Rows)
        {
            SourceLocation place = relations.PlaceOf(relation);
            StandardDraft occupation = _occupations[relation.Occupation] ??=
                newDangling(
                    Encoding.UTF8.GetString(relations.Occupations[relation.Occupation]),
                    relations.OccupationLabel(relation.Occupation),
                    place);
            string skill = _ids[relation.Skill] ??= NewSkill(relation.Skill, place, newSkill);
            leftOut += _links.Add(occupation, relation.Skill, skill, relation.Strength, place, diagnostics) ? 0 : 1;
        }

        return leftOut;
    }

    private string NewSkill(int number, SourceLocation place, Action<ElementDraft> take)
    {
        string uri = Encoding.UTF8.GetString(relations.Skills[number]);
        (string label, ElementKind kind) = relations.SkillLabel(number);
        if (label.Length > 0)
        {
            take(new ElementDraft { Code = uri, Kind = kind, Title = label, Location = place });
        }

        return uri;
    }

    private void MakeRoom()
    {
        int[] counts = new int[_occupations.Length];
        foreach (EscoRelations.Relation relation in relations.Rows)
        {
            counts[relation.Occupation]++;
        }

        for (int number = 0; number < counts.Length; number++)
        {
            _occupations[number]?.Requirements.EnsureCapacity(counts[number]);
        }
    }
}

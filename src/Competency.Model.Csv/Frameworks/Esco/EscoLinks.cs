using System.Text;
using Competency.Model.Drafts;

namespace Competency.Model.Csv.Frameworks.Esco;

// Gives relations to the occupations and skills that they name.
internal sealed class EscoLinks(EscoRelations relations, KeyIndex<StandardDraft> occupations, KeyIndex<ElementDraft> skills)
{
    private readonly FrameworkLinks _links = new();
    private readonly StandardDraft?[] _occupations =
        [.. Enumerable.Range(0, relations.Occupations.Count).Select(number => occupations.Find(relations.Occupations[number]))];

    private readonly string[] _ids =
    [
        .. Enumerable.Range(0, relations.Skills.Count)
            .Select(number => skills.Find(relations.Skills[number])?.Code ?? Encoding.UTF8.GetString(relations.Skills[number])),
    ];

    // Gives each relation to its occupation; those that repeat another are left out, with a finding.
    // newDangling: Makes an occupation that no table lists.
    // diagnostics: Takes the diagnostics.
    // Returns how many were left out.
    public int GiveAll(Func<string, SourceLocation, StandardDraft> newDangling, DiagnosticBag diagnostics)
    {
        MakeRoom();
        int leftOut = 0;
        foreach (EscoRelations.Relation relation in relations.Rows)
        {
            SourceLocation place = relations.PlaceOf(relation);
            StandardDraft occupation = _occupations[relation.Occupation] ??=
                newDangling(Encoding.UTF8.GetString(relations.Occupations[relation.Occupation]), place);
            leftOut += _links.Add(occupation, relation.Skill, _ids[relation.Skill], relation.Strength, place, diagnostics) ? 0 : 1;
        }

        return leftOut;
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

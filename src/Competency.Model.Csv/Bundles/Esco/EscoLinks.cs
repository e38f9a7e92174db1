using Competency.Model.Diagnostics;
using Competency.Model.Drafts;

namespace Competency.Model.Csv.Bundles.Esco;

/// <summary>Reads which occupation needs which skill, and how strongly.</summary>
internal sealed class EscoLinks(
    Dictionary<string, StandardDraft> occupations,
    Dictionary<string, ElementDraft> skills,
    Func<string, SourceLocation, StandardDraft> newDangling)
{
    private readonly Dictionary<string, StandardDraft>.AlternateLookup<ReadOnlySpan<char>> _occupations = occupations.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly Dictionary<string, ElementDraft>.AlternateLookup<ReadOnlySpan<char>> _skills = skills.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly BundleLinks _links = new();

    /// <summary>Gives a relation to its occupation; false, with a finding, if it is left out.</summary>
    public bool Read(BundleRow row)
    {
        string skill = row.Find(2, _skills)?.Code ?? row.Text(2);
        StandardDraft? occupation = row.Find(0, _occupations);
        if (skill.Length == 0 || (occupation is null && row.Text(0).Length == 0))
        {
            row.Diagnostics.Add(DiagnosticRules.ReferenceUnknown, row.At(), "", skill.Length == 0 ? "skill" : "occupation", "");
            return false;
        }

        occupation ??= newDangling(row.Text(0), row.At(0));
        LinkDraft link = new() { Id = skill, Strength = StrengthOf(row), Location = row.At() };
        return _links.Add(occupation, link, row);
    }

    private static RequirementStrength StrengthOf(BundleRow row)
    {
        if (row.Is(1, "essential"u8))
        {
            return RequirementStrength.Essential;
        }

        if (row.Is(1, "optional"u8))
        {
            return RequirementStrength.Optional;
        }

        row.Diagnostics.Add(DiagnosticRules.CellUnreadable, row.At(1), TextRepair.Excerpt(row.Text(1)), "essential or optional");
        return RequirementStrength.Unspecified;
    }
}

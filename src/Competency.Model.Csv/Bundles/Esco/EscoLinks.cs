using Competency.Model.Diagnostics;
using Competency.Model.Drafts;

namespace Competency.Model.Csv.Bundles.Esco;

/// <summary>Reads which occupation needs which skill, and how strongly.</summary>
internal sealed class EscoLinks(
    KeyIndex<StandardDraft> occupations,
    KeyIndex<ElementDraft> skills,
    Func<BundleRow, StandardDraft> newDangling)
{
    private readonly BundleLinks _links = new();

    /// <summary>Gives a relation to its occupation; false, with a finding, if it is left out.</summary>
    public bool Read(BundleRow row)
    {
        ElementDraft? skill = skills.Find(row.Key(2));
        StandardDraft? occupation = occupations.Find(row.Key(0));
        string id = skill?.Code ?? row.Text(2);
        if (id.Length == 0 || (occupation is null && row.Key(0).IsEmpty))
        {
            row.Diagnostics.Add(DiagnosticRules.ReferenceUnknown, row.At(), "", id.Length == 0 ? "skill" : "occupation", "");
            return false;
        }

        occupation ??= newDangling(row);
        LinkDraft link = new() { Id = id, Strength = StrengthOf(row), Location = row.At() };
        return _links.Add(occupation, link, skill is null ? id : skill, row);
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

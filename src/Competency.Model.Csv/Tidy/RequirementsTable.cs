using Competency.Model.Codes;
using Competency.Model.Drafts;
using Competency.Model.Json;

namespace Competency.Model.Csv.Tidy;

/// <summary>requirements.csv: what roles need directly; what follows from tasks or from an element being nobody's is not repeated.</summary>
internal sealed class RequirementsTable : TidyTable
{
    public override string Name => "requirements";

    public override IReadOnlyList<string> Columns { get; } = ["standard", "element", "level", "weight", "strength"];

    public override IEnumerable<string?[]> Rows(TidyContent content) =>
        content.Standards.SelectMany(static entry => entry.Standard.Requirements.Where(static requirement => requirement.IsDirect).Select(requirement => new[]
        {
            entry.Key,
            requirement.Element.Id.Local.Text,
            requirement.LevelSource == LevelSource.Given ? TidyContent.Number(requirement.Level?.Value) : null,
            TidyContent.Number(requirement.Weight),
            EnumNames<RequirementStrength>.For(requirement.Strength),
        }));

    public override bool Read(TidyRow row, TidyDrafts drafts)
    {
        if (!drafts.TryGetStandard(row, out StandardDraft? standard) || row.Code<LocalId>(1, "the id of an element") is not string id)
        {
            return false;
        }

        standard.Requirements.Add(new LinkDraft { Id = id, Level = row.Level(2), Weight = row.Number(3), Strength = row.Word<RequirementStrength>(4), Location = row.At() });
        return true;
    }
}

using System.Collections.Immutable;
using Competency.Model.Json;

namespace Competency.Model.Tables;

// A gap as a table: one row for each competency of either side.
internal static class GapTable
{
    // No code and no title has a line break.
    private const char Separator = '\n';

    private static readonly ImmutableArray<TableColumn> Columns =
    [
        TableColumn.OfText("outcome"),
        TableColumn.OfText("kind"),
        TableColumn.OfText("concept"),
        TableColumn.OfText("title"),
        TableColumn.OfText("strength"),
        TableColumn.OfNumber("required_level"),
        TableColumn.OfNumber("held_level"),
        TableColumn.OfBoolean("levels_not_compared"),
        TableColumn.OfNumber("weight"),
        TableColumn.OfNumber("deficit"),
        TableColumn.OfNumber("contribution"),
        TableColumn.OfText("tasks"),
        TableColumn.OfText("from_elements"),
        TableColumn.OfText("to_elements"),
    ];

    public static CatalogTable Of(GapReport gap) => new("gap", Columns, gap.Items.Select(RowOf)) { Origin = TableOrigin.Of(gap.Catalog) };

    private static TableValue[] RowOf(GapItem item) =>
    [
        new(NameOf(item.Outcome)),
        new(item.Kind.Id),
        new(item.Concept.Id),
        new(item.Concept.Title),
        new(EnumNames<RequirementStrength>.For(item.Strength)),
        new(item.RequiredLevel?.Value),
        new(item.HeldLevel?.Value),
        new(item.HasUncomparedLevel),
        new((double?)item.Weight),
        new((double?)item.Deficit),
        new((double?)item.Contribution),
        new(string.Join(Separator, item.Tasks.Select(static task => task.Id.Text))),
        new(IdsOf(item.FromElements)),
        new(IdsOf(item.ToElements)),
    ];

    private static string IdsOf(ImmutableArray<CompetencyElement> elements) =>
        string.Join(Separator, elements.Select(static element => element.Id.Local.Text));

    private static string NameOf(GapOutcome outcome) => outcome switch
    {
        GapOutcome.Missing => "missing",
        GapOutcome.PartlyMet => "partly_met",
        GapOutcome.BelowLevel => "below_level",
        GapOutcome.Met => "met",
        _ => "surplus",
    };
}

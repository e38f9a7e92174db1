using Competency.Model;
using Competency.Model.Gaps;
using Competency.Model.Mappings;

namespace Competency.Cli.Output;

/// <summary>A gap in few words.</summary>
internal static class GapSummary
{
    public static string Shares(GapReport gap) =>
        $"coverage {Wording.Percent(gap.Coverage)}, shortage {Wording.Percent(gap.Shortage)}, redundancy {Wording.Percent(gap.Redundancy)}";

    public static string Counts(GapReport gap)
    {
        int needed = gap.Missing.Length + gap.PartlyMet.Length + gap.BelowLevel.Length + gap.Met.Length;
        string partly = gap.PartlyMet.IsEmpty ? "" : $" {Wording.Are(gap.PartlyMet.Length)} partly met,";
        string more = gap.Surplus.Length switch
        {
            0 => "nothing more is held",
            1 => "1 more is held",
            int count => $"{Wording.Number(count)} more are held",
        };
        return needed == 0
            ? $"No competencies are needed; {more}."
            : $"Of {Wording.Counted(needed, "competency", "competencies")} needed, {Wording.Are(gap.Missing.Length)} missing,{partly} "
                + $"{Wording.Are(gap.BelowLevel.Length)} below level and {Wording.Are(gap.Met.Length)} met; {more}.";
    }

    /// <summary>What a held competency is to the needed one.</summary>
    public static string RelationOf(SoftEvidence evidence) => evidence.Relation.Relation switch
    {
        MappingRelation.Broad => "broader",
        MappingRelation.Narrow => "narrower",
        MappingRelation relation => relation.ToString().ToLowerInvariant(),
    };

    /// <summary>Who says so: of mappings file and line, the file without its folder.</summary>
    public static string SourceOf(SoftEvidence evidence) => evidence.Relation.Mappings.IsEmpty
        ? evidence.Relation.Source
        : string.Join(' ', evidence.Relation.Mappings.Select(static mapping => $"{Path.GetFileName(mapping.Location.File)}:{mapping.Location.Line}"));

    /// <summary>What people call an element: its local identity on the side that needs it.</summary>
    public static string CodeOf(GapItem item) =>
        string.Join(' ', (item.ToElements.IsEmpty ? item.FromElements : item.ToElements)
            .Where(static element => element.Code is not null)
            .Select(static element => element.Id.Local.Text));

    /// <summary>The tasks of the target that need it.</summary>
    public static string NeededBy(GapItem item)
    {
        string role = item.ToElements.IsEmpty ? "" : "the whole role";
        return item.Tasks.IsEmpty ? role : string.Join(' ', item.Tasks.Select(static task => task.Id.Text));
    }
}

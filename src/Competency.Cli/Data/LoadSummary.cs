using Competency.Cli.Console;
using Competency.Model;
using Competency.Model.Answers.Forms;

namespace Competency.Cli.Data;

// The totals of a load, in one line.
internal static class LoadSummary
{
    public static string Of(LoadResult result)
    {
        LoadTotals totals = LoadTotals.Of(result);
        return Say($"Loaded {Wording.Counted(totals.Files, "file")}: {Wording.Counted(totals.Standards, "standard")}, "
            + $"{Wording.Counted(totals.Tasks, "task")}, {Wording.Counted(totals.Elements, "element")}, "
            + $"{Wording.Counted(totals.Links, "link")}; {Wording.Counted(result.Counts.All, "diagnostic")}.");
    }
}

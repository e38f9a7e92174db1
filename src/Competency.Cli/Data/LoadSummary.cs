using Competency.Cli.Console;
using Competency.Model;

namespace Competency.Cli.Data;

// The totals of a load. A link is an element required by a task or, if the document lists it there, by the whole role.
internal sealed record LoadSummary(int Files, int Standards, int Tasks, int Elements, int Links, int Diagnostics)
{
    public static LoadSummary Of(LoadResult result) => new(
        result.Files.Length,
        result.Files.Sum(static file => file.Standards),
        result.Catalog.Tasks.Length,
        result.Catalog.Elements.Length,
        result.Catalog.Tasks.Sum(static task => task.Links.Length) + result.Catalog.Standards.Sum(DirectLinks),
        result.Diagnostics.Length + result.Diagnostics.Sum(static diagnostic => diagnostic.SuppressedCount));

    public override string ToString() =>
        $"Loaded {Wording.Counted(Files, "file")}: {Wording.Counted(Standards, "standard")}, {Wording.Counted(Tasks, "task")}, " +
        $"{Wording.Counted(Elements, "element")}, {Wording.Counted(Links, "link")}; {Wording.Counted(Diagnostics, "diagnostic")}.";

    private static int DirectLinks(CompetencyStandard standard) => standard.Requirements.Count(static requirement => requirement.IsDirect);
}

using Competency.Cli.Console;
using Competency.Model;

namespace Competency.Cli.Data;

/// <summary>What a load brought. A link says that a task or, where the document lists it there, the role itself needs an element.</summary>
internal sealed record LoadSummary(int Files, int Standards, int Tasks, int Elements, int Links, int Findings)
{
    public static LoadSummary Of(LoadResult result) => new(
        result.Files.Length,
        result.Files.Sum(static file => file.Standards),
        result.Catalog.Tasks.Length,
        result.Catalog.Elements.Length,
        result.Catalog.Tasks.Sum(static task => task.Links.Length) + result.Catalog.Standards.Sum(DirectLinks),
        result.Diagnostics.Length + result.Diagnostics.Sum(static finding => finding.SuppressedCount));

    public override string ToString() =>
        $"Loaded {Wording.Counted(Files, "file")}: {Wording.Counted(Standards, "standard")}, {Wording.Counted(Tasks, "task")}, " +
        $"{Wording.Counted(Elements, "element")}, {Wording.Counted(Links, "link")}; {Wording.Counted(Findings, "finding")}.";

    private static int DirectLinks(CompetencyStandard standard) => standard.Requirements.Count(static requirement => requirement.IsDirect);
}

using Competency.Cli.Answers;
using Competency.Cli.Console;
using Spectre.Console;

namespace Competency.Cli.Pages;

/// <summary>The findings of a check for people: how many of each kind, then each of them.</summary>
internal sealed class CheckPage(IAnsiConsole console)
{
    private static readonly string[] Severities = ["error", "warning", "info"];

    private readonly Page _page = new(console);

    public void Write(CheckAnswer answer, IEnumerable<string> findings)
    {
        _page.Line($"{Wording.Counted(answer.Files, "file")}, {Wording.Counted(answer.Standards, "standard")}: {Count(answer)}");
        WriteTables(answer.Tables ?? []);
        if (answer.Summary.Count == 0)
        {
            return;
        }

        AnswerTable table = new("Rule", "Severity", ">Count", "~Finding", "~First at");
        foreach (CheckAnswer.Rule rule in answer.Summary)
        {
            table.AddRow(rule.Id, rule.Severity, Wording.Number(rule.Count), rule.Title, FirstPlace(rule));
        }

        _page.Gap();
        _page.Table(table);
        _page.Gap();
        foreach (string finding in findings)
        {
            _page.Item(0, finding);
        }
    }

    /// <summary>The first place, its file without folder: the findings below have it whole.</summary>
    private static string FirstPlace(CheckAnswer.Rule rule)
    {
        string place = rule.First.Count > 0 ? rule.First[0] : "";
        int end = place.IndexOfAny([':', '(', '#']);
        return place[(place.AsSpan(0, end < 0 ? place.Length : end).LastIndexOf('/') + 1)..];
    }

    private void WriteTables(IReadOnlyList<CheckAnswer.Table> tables)
    {
        if (tables.Count == 0)
        {
            return;
        }

        AnswerTable table = new("~Table", ">Rows", ">In standards", ">Left out");
        foreach (CheckAnswer.Table rows in tables)
        {
            table.AddRow(rows.File, Wording.Number(rows.Read), Wording.Number(rows.InStandards), Wording.Number(rows.Reported));
        }

        _page.Gap();
        _page.Table(table);
    }

    private static string Count(CheckAnswer answer)
    {
        IEnumerable<string> counts = Severities
            .Select(severity => (severity, count: answer.Summary.Where(rule => rule.Severity == severity).Sum(static rule => rule.Count)))
            .Where(static part => part.count > 0)
            .Select(static part => Wording.Counted(part.count, part.severity));
        return answer.Summary.Count == 0 ? "no findings" : string.Join(", ", counts);
    }
}

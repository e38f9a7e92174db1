using Competency.Cli.Console;
using Competency.Model;
using Competency.Model.Answers.Forms;
using Spectre.Console;

namespace Competency.Cli.Pages;

// The diagnostics of a check for people: the number of each kind, then each of them.
internal sealed class CheckPage(IAnsiConsole console)
{
    private static readonly string[] Severities = ["error", "warning", "info"];

    private readonly Page _page = new(console);

    public void Write(CheckAnswer answer, IReadOnlyList<Diagnostic> diagnostics)
    {
        _page.Line(Say($"{Wording.Counted(answer.Files, "file")}, {Wording.Counted(answer.Standards, "standard")}: {Count(answer)}"));
        WriteTables(answer.Tables ?? []);
        if (answer.Summary.Count == 0)
        {
            return;
        }

        AnswerTable table = new("Rule", "Severity", ">Count", "~Diagnostic", "~First at");
        foreach (CheckAnswer.Rule rule in answer.Summary)
        {
            Diagnostic? first = diagnostics.FirstOrDefault(diagnostic => diagnostic.Id == rule.Id);
            string title = first?.Descriptor.GetTitle() ?? rule.Title;
            Cell severity = new(Words.Name(rule.Severity), Tone.OfSeverity(rule.Severity));
            table.AddRow(rule.Id, severity, Wording.Number(rule.Count), title, FirstLocation(first));
        }

        _page.Gap();
        _page.Table(table);
        _page.Gap();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            string severity = diagnostic.Severity.ToString().ToLowerInvariant();
            _page.Item(0, diagnostic.GetText(), marks: new Mark(diagnostic.Id, Tone.OfSeverity(severity)));
        }
    }

    // The first location, its file without the folder: the diagnostics below have the whole path.
    private static string FirstLocation(Diagnostic? first)
    {
        string location = first?.Location.GetText() ?? "";
        int end = location.IndexOfAny([':', '(', '#']);
        return location[(location.AsSpan(0, end < 0 ? location.Length : end).LastIndexOf('/') + 1)..];
    }

    private void WriteTables(IReadOnlyList<CheckAnswer.Table> tables)
    {
        if (tables.Count == 0)
        {
            return;
        }

        AnswerTable table = new("~Table", ">Rows", ">In standards", ">Skipped");
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
        return answer.Summary.Count == 0 ? Say("no diagnostics") : Wording.List(counts);
    }
}

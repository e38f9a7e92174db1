using System.Globalization;
using Competency.Cli.Answers;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Model;
using Competency.Model.Answers.Forms;
using Competency.Model.Catalog;
using Competency.Model.Standards;

namespace Competency.Cli.Pages;

// A ranking of similar standards for people, with what its scores are made of.
internal sealed class SimilarPage(ToolConsole console, CompetencyCatalog catalog, SimilarityMeasure measure, int items)
{
    private const string Missing = "–";

    private readonly Page _page = new(console.Pages);

    public void Write(
        CompetencyStandard standard,
        IReadOnlyList<SimilarStandard> results,
        IReadOnlyList<SimilarityExplanation>? explanations,
        SimilarityOptions options)
    {
        SimilarityBasis basis = results[0].Basis;
        string weights = basis.Weights is null or "uniform" ? "" : Say($", weights {basis.Weights}");
        int own = catalog.IndexOf(standard);
        int others = Enumerable.Range(0, catalog.StandardCount).Count(other => other != own
            && options.Filter?.Accepts(catalog.StandardAt(other)) != false
            && !LeftOut.Contains(catalog, other, options.AllEditions));
        string competencies = Wording.Counted(results[0].Overlap.SizeA, "competency", "competencies");
        _page.Line(Say($"{ShownCode.WithTitle(catalog, standard)}, {competencies}"));
        _page.Line(Say($"Most similar of {Wording.Counted(others, "other standard")}, by {basis.Measure}{weights}"));
        Hints(catalog, standard, options).ForEach(hint => _page.Line(hint));
        _page.Gap();
        _page.Table(Ranking(standard, results));
        foreach ((SimilarStandard result, SimilarityExplanation explanation) in results.Zip(explanations ?? []))
        {
            _page.Gap();
            Write(ShownCode.Of(catalog, standard), result, explanation);
        }
    }

    // What a reader has to know besides the ranking.
    public static List<string> Hints(CompetencyCatalog catalog, CompetencyStandard standard, SimilarityOptions options)
    {
        List<string> hints = [];
        if (!catalog.IsCurrent(standard))
        {
            CompetencyStandard newest = catalog.Editions(catalog.KeyOf(standard))[^1];
            hints.Add(newest == standard
                ? Say($"{ShownCode.Of(catalog, standard)} is superseded.")
                : Say($"{ShownCode.Of(catalog, standard)} is superseded by {ShownCode.Of(catalog, newest)}."));
        }

        if (LeftOutText.Of(LeftOut.Of(catalog, options)) is string line)
        {
            hints.Add(line);
        }

        if (standard.Framework is string framework)
        {
            hints.AddRange(UnlinkedFrameworks.Lines(catalog, framework));
        }

        return hints;
    }

    // The ranking; with a column for marks if there are any.
    private AnswerTable Ranking(CompetencyStandard standard, IReadOnlyList<SimilarStandard> results)
    {
        NeighborMarks marks = new(catalog, measure);
        string[] notes = [.. results.Select(result => TextOf(marks.Of(standard, result)))];
        bool hasNotes = Array.Exists(notes, static note => note.Length > 0);
        AnswerTable table = new([">Score", "Code", "~Title", ">Shared", ">Competencies", .. hasNotes ? ["~Note"] : (string[])[]]);
        foreach ((SimilarStandard result, string note) in results.Zip(notes))
        {
            string[] counts = [Wording.Number(result.Overlap.Shared), Wording.Number(result.Overlap.SizeB)];
            Cell score = new(Number(result.Score), Tone.Strong);
            Cell[] last = hasNotes ? [new Cell(note, Tone.Partly)] : [];
            table.AddRow([score, ShownCode.Of(catalog, result.Standard), result.Standard.Title, .. counts, .. last]);
        }

        return table;
    }

    private static string Fine(double number) => number.ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("0.000", CultureInfo.InvariantCulture);

    private void Write(string from, SimilarStandard to, SimilarityExplanation explanation)
    {
        string code = ShownCode.Of(catalog, to.Standard);
        string score = Number(to.Score);
        _page.Line($"{score}  {code} {to.Standard.Title}", new Mark(score, Tone.Strong));
        if (explanation.Items.Length > 0)
        {
            AnswerTable table = new(">Adds", "Kind", "~Competency", $"~{from}", $"~{code}");
            foreach (SimilarityContribution item in explanation.Items)
            {
                string kind = (item.A ?? item.B)?.Concept is Concept concept ? Wording.KindOf(concept.Kind) : Say("word");
                string[] sides = [Behind(item.A, explanation.Pair.A), Behind(item.B, explanation.Pair.B)];
                table.AddRow([Fine(item.Contribution), kind, GeneralNames.Title(item), .. sides]);
            }

            if (explanation.RemainderCount > 0)
            {
                table.AddRow(Fine(explanation.Remainder), "", Say($"{Wording.Number(explanation.RemainderCount)} more"), "", "");
            }

            _page.Table(table);
        }

        if (GeneralNames.Shared(explanation) is string general)
        {
            _page.Item(0, general);
        }

        WriteOnly(from, explanation.OnlyA);
        WriteOnly(code, explanation.OnlyB);
        foreach (KindSimilarity kind in explanation.ByKind)
        {
            string whole = explanation.Pair.Score.Equals(0) ? "" : Say($", {Wording.Percent(kind.Share)} of the score");
            string shared = Say($"{kind.Overlap.Shared} shared of {kind.Overlap.SizeA} and {kind.Overlap.SizeB}");
            _page.Item(0, Say($"{Wording.KindOf(kind.Kind)}: {Number(kind.Score)} alone{whole}; {shared}"));
        }
    }

    private void WriteOnly(string key, IReadOnlyList<ExplainedNeed> needs)
    {
        if (needs.Count > 0)
        {
            string more = needs.Count > items ? Say($" and {Wording.Number(needs.Count - items)} more") : "";
            _page.Item(0, Say($"Only {key} ({Wording.Number(needs.Count)}): {string.Join("、", needs.Take(items))}{more}"));
        }
    }

    // Where a side has it: codes of its elements and tasks; titles of elements that have no code to show.
    private string Behind(ExplainedNeed? need, CompetencyStandard standard) => need is null
        ? Missing
        : string.Join(
            ' ',
            WordPlaces.Of(need, standard).Select(Words.Name)
                .Concat(CodesOf(need.Elements))
                .Concat(need.Tasks.Select(static task => task.Id.Text)));

    private string[] CodesOf(IReadOnlyCollection<CompetencyElement> elements)
    {
        string[] codes = [.. elements.Select(ShownName.CodeOf)];
        if (!codes.Contains("", StringComparer.Ordinal))
        {
            return codes;
        }

        string more = elements.Count > items ? Say($" and {Wording.Number(elements.Count - items)} more") : "";
        return [string.Join('、', elements.Take(items).Select(ShownName.Of)) + more];
    }

    // Marks in words.
    private static string TextOf(IReadOnlyList<string>? marks) => string.Join(Say("; "), (marks ?? []).Select(static mark => mark switch
    {
        NeighborMarks.FewCompetencies => Say($"fewer than {NeighborMarks.Few} competencies"),
        NeighborMarks.AttitudesOnly => Say("shares attitudes only"),
        _ => Say("shares no more than general names and attitudes"),
    }));
}

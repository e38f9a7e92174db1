using System.Globalization;
using Competency.Cli.Console;
using Competency.Model;

namespace Competency.Cli.Pages;

// A ranking of similar standards for people, with what its scores are made of.
internal sealed class SimilarPage(ToolConsole console, CompetencyCatalog catalog, int items)
{
    private const string Missing = "–";

    private readonly Page _page = new(console.Pages);

    public void Write(
        CompetencyStandard standard,
        IReadOnlyList<SimilarStandard> results,
        IReadOnlyList<SimilarityExplanation>? explanations,
        StandardFilter? filter)
    {
        SimilarityBasis basis = results[0].Basis;
        string weights = basis.Weights is null or "uniform" ? "" : $", weights {basis.Weights}";
        int others = catalog.Standards.Count(other => other != standard && filter?.Accepts(other) != false);
        string competencies = Wording.Counted(results[0].Overlap.SizeA, "competency", "competencies");
        _page.Line($"{catalog.KeyOf(standard)} {standard.Title}, {competencies}");
        _page.Line($"Most similar of {Wording.Counted(others, "other standard")}, by {basis.Measure}{weights}");
        _page.Gap();
        AnswerTable table = new(">Score", "Code", "~Title", ">Shared", ">Competencies");
        foreach (SimilarStandard result in results)
        {
            string[] counts = [Wording.Number(result.Overlap.Shared), Wording.Number(result.Overlap.SizeB)];
            table.AddRow([Number(result.Score), result.Key.Text, result.Standard.Title, .. counts]);
        }

        _page.Table(table);
        foreach ((SimilarStandard result, SimilarityExplanation explanation) in results.Zip(explanations ?? []))
        {
            _page.Gap();
            Write(catalog.KeyOf(standard).Text, result, explanation);
        }
    }

    private static string Fine(double number) => number.ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("0.000", CultureInfo.InvariantCulture);

    private void Write(string from, SimilarStandard to, SimilarityExplanation explanation)
    {
        _page.Line($"{Number(to.Score)}  {to.Key} {to.Standard.Title}");
        if (explanation.IsByDefinition)
        {
            _page.Item(0, $"Nothing is compared: neither has anything that counts here. {Number(to.Score)} is a convention, no likeness.");
            return;
        }

        if (explanation.Items.Length > 0)
        {
            AnswerTable table = new(">Adds", "Kind", "~Competency", $"~{from}", $"~{to.Key}");
            foreach (SimilarityContribution item in explanation.Items)
            {
                string kind = (item.A ?? item.B)?.Concept?.Kind.Id ?? "word";
                table.AddRow(Fine(item.Contribution), kind, item.Title, Behind(item.A), Behind(item.B));
            }

            if (explanation.RemainderCount > 0)
            {
                table.AddRow(Fine(explanation.Remainder), "", $"{Wording.Number(explanation.RemainderCount)} more", "", "");
            }

            _page.Table(table);
        }

        WriteOnly(from, explanation.OnlyA);
        WriteOnly(to.Key.Text, explanation.OnlyB);
        foreach (KindSimilarity kind in explanation.ByKind)
        {
            string whole = explanation.Pair.Score.Equals(0) ? "" : $", {Wording.Percent(kind.Share)} of the score";
            string shared = $"{kind.Overlap.Shared} shared of {kind.Overlap.SizeA} and {kind.Overlap.SizeB}";
            _page.Item(0, $"{kind.Kind}: {Number(kind.Score)} alone{whole}; {shared}");
        }
    }

    private void WriteOnly(string key, IReadOnlyList<ExplainedNeed> needs)
    {
        if (needs.Count > 0)
        {
            string more = needs.Count > items ? $" and {Wording.Number(needs.Count - items)} more" : "";
            _page.Item(0, $"Only {key} ({Wording.Number(needs.Count)}): {string.Join("、", needs.Take(items))}{more}");
        }
    }

    private static string Behind(ExplainedNeed? need) => need is null
        ? Missing
        : string.Join(
            ' ', need.Elements.Select(static element => element.Id.Local.Text).Concat(need.Tasks.Select(static task => task.Id.Text)));
}

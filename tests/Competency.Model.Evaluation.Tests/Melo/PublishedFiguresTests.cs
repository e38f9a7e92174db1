using Competency.Model.Evaluation.Melo;
using Competency.Model.Evaluation.Melo.Baselines;
using Competency.Model.Evaluation.Melo.Fields;
using Competency.Model.Evaluation.Melo.Texts;
using Competency.Model.Evaluation.Melo.Tuning;

namespace Competency.Model.Evaluation.Tests.Melo;

/// <summary>The figures of MELO that simple methods are known to reach, to four decimals.</summary>
public sealed class PublishedFiguresTests
{
    private static readonly Lazy<MeloData> Task = new(static () => MeloData.Read(SharedData.Require("melo")));

    [Fact]
    public void Words() => AssertReaches(new WordScorer(Task.Value), 0.3250, 0.1407);

    [Fact]
    public void Character_grams() => AssertReaches(new NgramScorer(Task.Value), 0.5800, 0.2380);

    [Fact]
    public void Bigrams() => AssertReaches(GramSetScorer.BigramDice(Task.Value), 0.5219, 0.1903);

    [Fact]
    public void Trigrams() => AssertReaches(GramSetScorer.TrigramJaccard(Task.Value), 0.5474, 0.2059);

    [Fact]
    public void Edits() => AssertReaches(new EditDistanceScorer(Task.Value), 0.4858, 0.1538);

    /// <summary>Our own line from ESCO's texts alone, to the figure in docs/reference/evaluation.md.</summary>
    [Fact]
    public void Fields_of_Esco() =>
        AssertReaches(
            new TunedScorer("fields", Task.Value, new EscoFields(Task.Value, EscoTexts.Read(SharedData.Require("esco", "v1.1.1"))).All()),
            0.6705,
            0.4163);

    private static void AssertReaches(ITitleScorer scorer, double mrr, double map)
    {
        MeloLine line = MeloLine.Of(Task.Value, scorer);

        Assert.Equal((mrr, map), (Math.Round(line.Measures.Mrr, 4), Math.Round(line.Measures.Map, 4)));
    }
}

using Competency.Model.Evaluation.Melo;
using Competency.Model.Evaluation.Melo.Fields;
using Competency.Model.Evaluation.Melo.Tuning;

namespace Competency.Model.Evaluation.Tests.Melo.Tuning;

/// <summary>Two halves of queries, each judged by the weights of the other.</summary>
public sealed class TunedScorerTests
{
    private static readonly string[] Words = ["baker", "nurse", "pilot", "tailor"];

    [Fact]
    public void No_query_is_judged_by_weights_that_saw_its_truth()
    {
        MeloData one = Task(static query => query);
        MeloData other = Task(static query => TunedScorer.HalfOf(query) == 0 ? (query + 1) % Words.Length : query);

        Assert.Equal(WeightsOf(one, half: 0), WeightsOf(other, half: 0));
        Assert.NotEqual(WeightsOf(one, half: 1), WeightsOf(other, half: 1));
    }

    [Fact]
    public void One_label_of_each_occupation_comes_first()
    {
        MeloData data = Task(static query => query);
        double[] scores = new double[data.Texts.Length];

        new FirstLabels("first", data, new ByLength(data)).Score(0, scores);

        string[] ranked = [.. data.Texts.Zip(scores).OrderByDescending(static entry => entry.Second).Select(static entry => entry.First)];
        Assert.Equal(["chief tailor", "chief pilot", "chief nurse", "chief baker", "tailor", "pilot", "nurse", "baker"], ranked);
    }

    private static double[] WeightsOf(MeloData data, int half) =>
        [.. new TunedScorer("tuned", data, Fields(data)).WeightsByField().Values.Select(weights => weights[half])];

    private static MeloField[] Fields(MeloData data) =>
    [
        MeloField.OfLabels("equal", data, query => [.. data.Texts.Select(text => text == data.Queries[query] ? 1.0 : 0)]),
        MeloField.OfDocuments("words", data, static concept => concept, static concept => [concept], query => [data.Queries[query]]),
        MeloField.OfLabel("length", data, label => data.Texts[label].Length),
    ];

    /// <summary>Four occupations of two labels each, which are relevant for the queries that this says.</summary>
    private static MeloData Task(Func<int, int> relevantOf)
    {
        using TempFolder folder = new();
        folder.Write("queries.tsv", string.Concat(Words.Select(static (word, at) => $"Q{at}\t{word}\n")));
        folder.Write("corpus_elements.tsv", string.Concat(Words.Select(static (word, at) => $"C{at}_0\t{word}\nC{at}_1\tchief {word}\n")));
        folder.Write("concept_mapping.tsv", string.Concat(Words.Select(static (word, at) => $"C{at}_0\t{word}\nC{at}_1\t{word}\n")));
        folder.Write("annotations.tsv", string.Concat(Words.Select((_, at) => $"Q{at}\t0\tC{relevantOf(at)}_0\t1\n")));
        return MeloData.Read(folder.Path);
    }

    private sealed class ByLength(MeloData data) : ITitleScorer
    {
        public string Id => "length";

        public void Score(int query, double[] scores)
        {
            for (int label = 0; label < scores.Length; label++)
            {
                scores[label] = data.Texts[label].StartsWith("chief", StringComparison.Ordinal) ? 2 : 1;
            }
        }
    }
}

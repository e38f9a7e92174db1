namespace Competency.Model.Evaluation.Melo;

/// <summary>One view of the task: how near each query is to each label in it.</summary>
/// <param name="Id">What it looks at.</param>
/// <param name="Scores">For each query the score of every label.</param>
internal sealed record MeloField(string Id, float[][] Scores)
{
    /// <summary>Labels one by one.</summary>
    public static MeloField OfLabels(string id, MeloData data, Func<string, IEnumerable<string>> cut, Func<int, IEnumerable<string>> queries)
    {
        TermIndex index = new([.. data.Texts.Select(cut)]);
        return new MeloField(id, Collect(data, query => [.. index.Score(queries(query)).Select(static score => (float)score)]));
    }

    /// <summary>All that is said of a concept as one text: its labels share the score.</summary>
    public static MeloField OfConcepts(string id, MeloData data, Func<string, IEnumerable<string>> documents, Func<int, IEnumerable<string>> queries)
    {
        string[] concepts = [.. data.Concepts.Distinct(StringComparer.Ordinal)];
        Dictionary<string, int> places = concepts.Select(static (concept, at) => (concept, at)).ToDictionary(StringComparer.Ordinal);
        int[] conceptOf = [.. data.Concepts.Select(concept => places[concept])];
        TermIndex index = new([.. concepts.Select(documents)], isSublinear: true);
        return new MeloField(id, Collect(data, query =>
        {
            double[] scores = index.Score(queries(query));
            return [.. conceptOf.Select(concept => (float)scores[concept])];
        }));
    }

    /// <summary>The best label of the concept speaks for all of them.</summary>
    public MeloField BestOfConcept(string id, MeloData data)
    {
        string[] concepts = [.. data.Concepts.Distinct(StringComparer.Ordinal)];
        Dictionary<string, int> places = concepts.Select(static (concept, at) => (concept, at)).ToDictionary(StringComparer.Ordinal);
        int[] conceptOf = [.. data.Concepts.Select(concept => places[concept])];
        return new MeloField(id, Collect(data, query =>
        {
            float[] best = new float[concepts.Length];
            for (int label = 0; label < conceptOf.Length; label++)
            {
                best[conceptOf[label]] = Math.Max(best[conceptOf[label]], Scores[query][label]);
            }

            return [.. conceptOf.Select(concept => best[concept])];
        }));
    }

    private static float[][] Collect(MeloData data, Func<int, float[]> score) =>
        [.. Enumerable.Range(0, data.Queries.Length).AsParallel().AsOrdered().Select(score)];
}

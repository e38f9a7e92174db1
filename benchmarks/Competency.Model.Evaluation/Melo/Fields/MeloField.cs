namespace Competency.Model.Evaluation.Melo.Fields;

/// <summary>One view of the task: how near each query is to each label in it.</summary>
internal sealed class MeloField
{
    private readonly float[][] _scores;
    private readonly int[]? _documentOf;

    /// <summary>Sets scores of documents.</summary>
    /// <param name="id">What the field looks at.</param>
    /// <param name="scores">For each query the scores of the documents; one row alone is that of every query.</param>
    /// <param name="documentOf">For each label its document; missing if every label is one.</param>
    private MeloField(string id, float[][] scores, int[]? documentOf)
    {
        Id = id;
        _scores = scores;
        _documentOf = documentOf;
    }

    /// <summary>What it looks at.</summary>
    public string Id { get; }

    /// <summary>Whether the scores tell queries apart; what tells labels apart alone finds none.</summary>
    public bool DependsOnQuery => _scores.Length > 1;

    /// <summary>A field whose documents are the labels.</summary>
    public static MeloField OfLabels(string id, MeloData data, Func<int, double[]> score) =>
        new(id, Collect(data, score), documentOf: null);

    /// <summary>A field that sees only the label.</summary>
    public static MeloField OfLabel(string id, MeloData data, Func<int, double> score) =>
        new(id, [[.. Enumerable.Range(0, data.Texts.Length).Select(label => (float)score(label))]], documentOf: null);

    /// <summary>A field whose documents are told of by a key: labels with the same key share a document, and thereby a score.</summary>
    /// <param name="id">What the field looks at.</param>
    /// <param name="data">The task.</param>
    /// <param name="key">The key of a concept.</param>
    /// <param name="documents">The terms of the document with a key.</param>
    /// <param name="queries">The terms of a query.</param>
    public static MeloField OfDocuments(
        string id,
        MeloData data,
        Func<string, string> key,
        Func<string, IEnumerable<string>> documents,
        Func<int, IEnumerable<string>> queries)
    {
        string[] keys = [.. data.Concepts.Select(key)];
        string[] distinct = [.. keys.Distinct(StringComparer.Ordinal)];
        Dictionary<string, int> places = distinct.Select(static (name, at) => (name, at)).ToDictionary(StringComparer.Ordinal);
        TermIndex index = new(distinct.Select(documents), new OkapiWeighting());
        return new MeloField(id, Collect(data, query => index.Score(queries(query))), [.. keys.Select(name => places[name])]);
    }

    /// <summary>How near the query is to the label.</summary>
    public float Score(int query, int label)
    {
        float[] scores = _scores[DependsOnQuery ? query : 0];
        return scores[_documentOf is null ? label : _documentOf[label]];
    }

    private static float[][] Collect(MeloData data, Func<int, double[]> score) =>
        [
            .. Enumerable.Range(0, data.Queries.Length)
                .AsParallel()
                .AsOrdered()
                .Select(query => Array.ConvertAll(score(query), static value => (float)value)),
        ];
}

using System.Text;

namespace Competency.Model.Evaluation.Melo;

/// <summary>
/// The English task of MELO (Retyk et al. 2024): titles of O*NET as queries, labels of ESCO occupations and of ISCO groups as
/// the corpus, and which label belongs to an occupation that the official crosswalk gives for the title.
/// </summary>
internal sealed class MeloData
{
    private MeloData(string[] queries, string[] documents, string[] texts, string[] concepts, IReadOnlySet<int>[] relevant)
    {
        Queries = queries;
        Documents = documents;
        Texts = texts;
        Concepts = concepts;
        Relevant = relevant;
    }

    /// <summary>The titles that are asked for.</summary>
    public string[] Queries { get; }

    /// <summary>The ids of the labels, descending: the order that trec_eval gives equal scores.</summary>
    public string[] Documents { get; }

    /// <summary>The labels, as <see cref="Documents"/>.</summary>
    public string[] Texts { get; }

    /// <summary>The address of what each label names, as <see cref="Documents"/>.</summary>
    public string[] Concepts { get; }

    /// <summary>For each query the places of its labels in <see cref="Documents"/>.</summary>
    public IReadOnlySet<int>[] Relevant { get; }

    /// <summary>Reads the files of a folder: tab-separated, no quoting, no head lines.</summary>
    public static MeloData Read(string folder)
    {
        (string Id, string Text)[] queries = [.. Rows(folder, "queries.tsv").Select(static row => (row[0], row[1]))];
        Dictionary<string, string> concepts =
            Rows(folder, "concept_mapping.tsv").ToDictionary(static row => row[0], static row => row[1], StringComparer.Ordinal);
        (string Id, string Text)[] corpus =
        [
            .. Rows(folder, "corpus_elements.tsv").Select(static row => (Id: row[0], row[1]))
                .OrderByDescending(static row => row.Id, StringComparer.Ordinal),
        ];
        Dictionary<string, int> places = corpus.Select(static (row, at) => (row.Id, at)).ToDictionary(StringComparer.Ordinal);
        ILookup<string, int> relevant = Rows(folder, "annotations.tsv").Where(static row => row[3] != "0")
            .ToLookup(static row => row[0], row => places[row[2]], StringComparer.Ordinal);
        return new MeloData(
            [.. queries.Select(static query => query.Text)],
            [.. corpus.Select(static row => row.Id)],
            [.. corpus.Select(static row => row.Text)],
            [.. corpus.Select(row => concepts[row.Id])],
            [.. queries.Select(query => relevant[query.Id].ToHashSet())]);
    }

    private static IEnumerable<string[]> Rows(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file), Encoding.UTF8)
            .Where(static line => line.Length > 0)
            .Select(static line => line.Split('\t'));
}

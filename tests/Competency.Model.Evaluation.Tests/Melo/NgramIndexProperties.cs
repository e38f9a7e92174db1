using Competency.Model.Evaluation.Melo;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Competency.Model.Evaluation.Tests.Melo;

/// <summary>The inverted index against the cosine worked out for every text by itself.</summary>
[Properties(Arbitrary = [typeof(GramText)], MaxTest = 300)]
public sealed class NgramIndexProperties
{
    [Property]
    public void Finds_what_looking_at_every_text_finds(GramText[] names, GramText query)
    {
        string[] texts = [.. names.Select(static name => name.Value)];
        (int Document, double Cosine)[] expected = [.. Naive(texts, query.Value)
            .Select(static (cosine, document) => (document, cosine))
            .Where(static entry => entry.cosine > 0)];

        (int Document, double Cosine)[] found = new NgramIndex(texts).All(query.Value);

        Assert.Equal(expected.Select(static entry => entry.Document), found.Select(static entry => entry.Document));
        Assert.All(expected.Zip(found), static pair => Assert.Equal(pair.First.Cosine, pair.Second.Cosine, 1e-5));
    }

    [Property]
    public void Search_gives_the_first_of_all_in_order(GramText[] names, GramText query, byte count)
    {
        NgramIndex index = new([.. names.Select(static name => name.Value)]);

        Assert.Equal(
            index.All(query.Value).OrderByDescending(static entry => entry.Cosine).ThenBy(static entry => entry.Document).Take(count),
            index.Search(query.Value, count));
    }

    private static IEnumerable<double> Naive(string[] texts, string query)
    {
        Dictionary<string, int>[] documents = [.. texts.Select(Grams)];
        Dictionary<string, double> information = documents
            .SelectMany(static document => document.Keys)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(static gram => gram, gram => Information(documents, gram), StringComparer.Ordinal);
        Dictionary<string, double> asked = Scaled(Grams(query), information);
        return documents.Select(document => Scaled(document, information).Sum(entry => entry.Value * asked.GetValueOrDefault(entry.Key)));
    }

    private static double Information(Dictionary<string, int>[] documents, string gram) =>
        Math.Log((1.0 + documents.Length) / (1.0 + documents.Count(document => document.ContainsKey(gram)))) + 1;

    private static Dictionary<string, int> Grams(string text) => Enumerable.Range(1, 3)
        .SelectMany(length => Enumerable.Range(0, Math.Max(0, text.Length - length + 1)).Select(at => text.Substring(at, length)))
        .CountBy(static gram => gram, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    private static Dictionary<string, double> Scaled(Dictionary<string, int> counts, Dictionary<string, double> information)
    {
        Dictionary<string, double> weights = counts.Where(entry => information.ContainsKey(entry.Key))
            .ToDictionary(static entry => entry.Key, entry => entry.Value * information[entry.Key], StringComparer.Ordinal);
        double norm = Math.Sqrt(weights.Values.Sum(static weight => weight * weight));
        return weights.ToDictionary(static entry => entry.Key, entry => entry.Value / norm, StringComparer.Ordinal);
    }

    /// <summary>Texts of few characters, so that many share a gram.</summary>
    public sealed record GramText(string Value)
    {
        private static readonly string[] Pieces = ["溝通", "協調", "通", "資料", "料分析", "a", "b", "ab", "ba", " ", "\uD842\uDFB7", "\uD800"];

        public static Arbitrary<GramText> Arbitrary() =>
            Gen.Elements(Pieces).ListOf().Select(static pieces => new GramText(string.Concat(pieces))).ToArbitrary();

        public override string ToString() => Value;
    }
}

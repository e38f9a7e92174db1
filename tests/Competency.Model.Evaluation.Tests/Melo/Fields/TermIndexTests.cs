using Competency.Model.Evaluation.Melo.Fields;
using FsCheck.Xunit;

namespace Competency.Model.Evaluation.Tests.Melo.Fields;

/// <summary>Both weightings against their formulas.</summary>
public sealed class TermIndexTests
{
    private static readonly string[][] Documents = [["a", "b", "b"], ["b", "c"], ["c", "c", "c", "d"]];

    [Fact]
    public void Okapi_by_hand()
    {
        double[] scores = new TermIndex(Documents, new OkapiWeighting()).Score(["b", "d", "unknown"]);

        (double ofB, double ofD) = (Math.Log(1 + (1.5 / 2.5)), Math.Log(1 + (2.5 / 1.5)));
        Assert.Equal(ofB * 2 * 2.2 / (2 + 1.2) / (ofB + ofD), scores[0], 1e-12);
        Assert.Equal(ofB * 2.2 / (1 + (1.2 * (0.25 + (0.75 * 2 / 3)))) / (ofB + ofD), scores[1], 1e-12);
        Assert.Equal(ofD * 2.2 / (1 + (1.2 * (0.25 + (0.75 * 4 / 3)))) / (ofB + ofD), scores[2], 1e-12);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_document_is_the_one_nearest_to_itself(bool isSublinear)
    {
        TermIndex index = new(Documents, new CosineWeighting(isSublinear));
        for (int document = 0; document < Documents.Length; document++)
        {
            double[] scores = index.Score(Documents[document]);

            Assert.Equal(1, scores[document], 1e-12);
            Assert.All(scores, static score => Assert.InRange(score, 0, 1 + 1e-12));
        }
    }

    [Property]
    public bool The_cosine_is_that_of_dense_vectors(byte[][] documents, byte[] query)
    {
        string[][] texts = [.. documents.Append([1]).Select(static document => document.Select(static term => $"{term % 8}").ToArray())];
        string[] asked = [.. query.Select(static term => $"{term % 8}")];
        double[] scores = new TermIndex(texts, new CosineWeighting(isSublinear: false)).Score(asked);
        return texts.Select((text, at) => Math.Abs(Cosine(texts, text, asked) - scores[at]) < 1e-9).All(static isEqual => isEqual);
    }

    private static double Cosine(string[][] texts, string[] left, string[] right)
    {
        string[] terms = [.. texts.SelectMany(static text => text).Distinct()];
        double[] Vector(string[] text) =>
            [
                .. terms.Select(term => text.Count(word => word == term)
                    * (Math.Log((1.0 + texts.Length) / (1 + texts.Count(other => other.Contains(term)))) + 1)),
            ];
        (double[] one, double[] other) = (Vector(left), Vector(right));
        double lengths = Math.Sqrt(one.Sum(static value => value * value) * other.Sum(static value => value * value));
        return lengths > 0 ? one.Zip(other, static (x, y) => x * y).Sum() / lengths : 0;
    }
}

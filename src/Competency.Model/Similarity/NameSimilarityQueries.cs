using System.Collections.Immutable;
using Competency.Model.Measures;
using Competency.Model.Similarity.Words;

namespace Competency.Model;

/// <summary>
/// How much standards of a catalog resemble each other by the words of the names that they need. Names that are no one
/// competency but share words (品質管理 and 品質檢驗) count in part, which measures over shared concepts cannot see.
/// </summary>
public static class NameSimilarityQueries
{
    private const int UsualCount = 10;

    /// <summary>
    /// The cosine of two standards over the words of their names, with what each word adds. Rare words count for more, and so do
    /// words of many names, though less than in proportion.
    /// </summary>
    /// <param name="catalog">The catalog of both; how rare a word is depends on it, so scores of two catalogs are not comparable.</param>
    /// <param name="a">The first standard.</param>
    /// <param name="b">The second standard.</param>
    /// <returns>A score from 0 to 1 that does not depend on which of them is first; two standards without any names score 1.</returns>
    /// <exception cref="ArgumentException">A standard is not in the catalog.</exception>
    public static NameSimilarity SimilarityByNames(this CompetencyCatalog catalog, CompetencyStandard a, CompetencyStandard b)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        (int left, int right) = (catalog.IndexOf(a), catalog.IndexOf(b));
        RoleWords words = RoleWords.Of(catalog);
        (ILookup<string, string> namesA, ILookup<string, string> namesB) = (words.Holders(RoleWords.NamesOf(a)), words.Holders(RoleWords.NamesOf(b)));
        return new NameSimilarity(
            words.Score(words[left], words[right]),
            [
                .. words.Contributions(words[left], words[right])
                    .OrderByDescending(static entry => entry.Contribution).ThenBy(static entry => entry.Word, StringComparer.Ordinal)
                    .Select(entry => new SharedWord(entry.Word, entry.Contribution, [.. namesA[entry.Word]], [.. namesB[entry.Word]])),
            ]);
    }

    /// <summary>
    /// The standards most similar to one of them by the words of their names, itself left out: by score, equal scores by key in
    /// natural order. The counts of each beside its score are of concepts, as in the other measures.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="standard">The standard whose neighbors are wanted.</param>
    /// <param name="maxCount">How many at most, 0 or more.</param>
    /// <exception cref="ArgumentException">The standard is not in the catalog.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> is negative.</exception>
    public static ImmutableArray<SimilarStandard> MostSimilarByNames(this CompetencyCatalog catalog, CompetencyStandard standard, int maxCount = UsualCount)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.MostSimilar(standard, maxCount, SimilarityMeasures.Names);
    }
}

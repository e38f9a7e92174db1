using System.Collections.Immutable;
using System.Globalization;

namespace Competency.Model.Evaluation.Families;

/// <summary>The links between roles as a file that other programs read.</summary>
internal static class FamilyLinks
{
    public static void Write(CompetencyCatalog catalog, FamilyOptions options, string file)
    {
        SortedDictionary<(int, int), double> links = [];
        ImmutableArray<ImmutableArray<SimilarStandard>> nearest = catalog.MostSimilarToAll(options.LinksPerRole, options.Similarity);
        for (int role = 0; role < nearest.Length; role++)
        {
            foreach (SimilarStandard similar in nearest[role].Where(similar => similar.Score >= options.MinScore))
            {
                int other = catalog.IndexOf(similar.Standard);
                links[(Math.Min(role, other), Math.Max(role, other))] = similar.Score;
            }
        }

        File.WriteAllLines(file, links.Select(static link =>
            string.Create(CultureInfo.InvariantCulture, $"{link.Key.Item1}\t{link.Key.Item2}\t{link.Value:R}")));
    }
}

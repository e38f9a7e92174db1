using System.Collections.Immutable;

namespace Competency.Model.Graphs.Families;

// How much nearer roles are to their own family than to the next one.
internal sealed class FamilySilhouettes
{
    // All pairs are compared: 200 million for as many roles.
    private const int MostRoles = 20_000;

    private readonly double[] _sums;
    private readonly int[] _sizes;

    private FamilySilhouettes(double[] sums, int[] sizes) => (_sums, _sizes) = (sums, sizes);

    // The silhouettes; null if there are not two families, or too many roles in them.
    public static FamilySilhouettes? Of(
        CompetencyCatalog catalog, SimilarityOptions similarity, Group[] groups, CancellationToken cancellationToken)
    {
        int[] sizes = Array.ConvertAll(groups, static group => group.Members.Length);
        if (groups.Length < 2 || sizes.Sum() > MostRoles)
        {
            return null;
        }

        SimilarityMatrix matrix = catalog.SimilarityMatrix(similarity);
        int[] familyOf = FamiliesOf(catalog, matrix, groups);
        double[] sums = new double[groups.Length];
        double[] distances = new double[groups.Length];
        foreach ((int row, ImmutableArray<double> scores) in matrix.Rows(cancellationToken).Index())
        {
            if (familyOf[row] >= 0)
            {
                Array.Clear(distances);
                for (int column = 0; column < scores.Length; column++)
                {
                    if (familyOf[column] >= 0 && column != row)
                    {
                        distances[familyOf[column]] += 1 - scores[column];
                    }
                }

                sums[familyOf[row]] += Silhouette(distances, sizes, familyOf[row]);
            }
        }

        return new FamilySilhouettes(sums, sizes);
    }

    // The mean of a family.
    public double OfFamily(int family) => _sums[family] / _sizes[family];

    // The mean of all.
    public double OfAll() => _sums.Sum() / _sizes.Sum();

    private static int[] FamiliesOf(CompetencyCatalog catalog, SimilarityMatrix matrix, Group[] groups)
    {
        Dictionary<int, int> families = groups
            .SelectMany(static (group, at) => group.Members.Select(member => (member, at)))
            .ToDictionary(static pair => pair.member, static pair => pair.at);
        return [.. matrix.Standards.Select(standard => families.GetValueOrDefault(catalog.IndexOf(standard), -1))];
    }

    private static double Silhouette(double[] distances, int[] sizes, int own)
    {
        double inside = distances[own] / (sizes[own] - 1);
        double outside = double.PositiveInfinity;
        for (int family = 0; family < sizes.Length; family++)
        {
            outside = family == own ? outside : Math.Min(outside, distances[family] / sizes[family]);
        }

        double larger = Math.Max(inside, outside);
        return larger > 0 ? (outside - inside) / larger : 0;
    }
}

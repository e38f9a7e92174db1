using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Catalog;

namespace Competency.Model.Reports.Charts;

// How similar a few roles are to each other.
internal static class NearRolesMap
{
    public static Figure Of(CompetencyCatalog catalog, ImmutableArray<CompetencyStandard> roles, string measure, CultureInfo language)
    {
        float[] scores = new float[roles.Length * roles.Length];
        for (int row = 0; row < roles.Length; row++)
        {
            for (int column = 0; column < roles.Length; column++)
            {
                scores[(row * roles.Length) + column] = column >= row
                    ? (float)catalog.Similarity(roles[row], roles[column]).Score
                    : scores[(column * roles.Length) + row];
            }
        }

        return MatrixMap.Of(
            scores, [.. roles.Select(role => (ShownCode.Of(catalog, role), role.Title))], measure, isDistance: false, language);
    }
}

using Competency.Model.Evaluation.Measures;
using Competency.Model.Evaluation.Neighbors;

namespace Competency.Model.Evaluation.Roles;

/// <summary>
/// The standards of a catalog that have tasks and whose code names an occupation of four digits behind its three letters:
/// <c>MPD2144-001v4</c>. Similar ones should name the same.
/// </summary>
internal sealed class CodedRoles
{
    private const int Nearest = 10;
    private const int CodeStart = 3;
    private const int CodeLength = 4;

    private readonly string[] _occupations;

    /// <summary>The coded standards of a catalog.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="onlyCurrent">Whether superseded editions and duplicates are left out, as rankings leave them out.</param>
    public CodedRoles(CompetencyCatalog catalog, bool onlyCurrent = false)
    {
        Places =
        [
            .. Enumerable.Range(0, catalog.Standards.Length).Where(at => OccupationOf(catalog.Standards[at]) is not null)
                .Where(at => !onlyCurrent || catalog.IsCurrent(catalog.Standards[at])),
        ];
        _occupations = [.. Places.Select(at => OccupationOf(catalog.Standards[at])!)];
    }

    /// <summary>The standards by index in the catalog.</summary>
    public int[] Places { get; }

    /// <summary>How many there are.</summary>
    public int Count => Places.Length;

    /// <summary>
    /// The roles of every other occupation, by code: of those with an even place, or with an odd one. Roles of one occupation
    /// are never parted.
    /// </summary>
    /// <param name="half">0 or 1.</param>
    public IEnumerable<int> Half(int half)
    {
        string[] occupations = [.. _occupations.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return Enumerable.Range(0, Count)
            .Where(role => Array.BinarySearch(occupations, _occupations[role], StringComparer.Ordinal) % 2 == half);
    }

    /// <summary>The scores of these standards alone, out of those of all of a catalog.</summary>
    public ScoreTable Restrict(IReadOnlyList<IReadOnlyList<double>> rows) => ScoreTable.Create(Count, (role, scores) =>
    {
        for (int other = 0; other < scores.Length; other++)
        {
            scores[other] = rows[Places[role]][Places[other]];
        }
    });

    /// <summary>The figures of scores.</summary>
    public RolesLine Line(string id, ScoreTable scores) => new()
    {
        Id = id,
        Auc = Auc(scores, Enumerable.Range(0, Count)),
        PrecisionAt10 = Enumerable.Range(0, Count).Where(HasFellow).ToArray().AsParallel().AsOrdered()
            .Select(role => NeighborMeasures.PrecisionAt(Nearest, scores.Ranking(role), other => IsSame(role, other))).ToArray().Average(),
    };

    /// <summary>The probability that two of some roles with one occupation score above two of them without.</summary>
    public double? Auc(ScoreTable scores, IEnumerable<int> roles)
    {
        int[] some = [.. roles];
        (List<double> same, List<double> others) = ([], []);
        foreach (int role in some)
        {
            ReadOnlySpan<double> row = scores[role];
            foreach (int other in some.Where(other => other != role))
            {
                (IsSame(role, other) ? same : others).Add(row[other]);
            }
        }

        return RankingMeasures.Auc(same, others);
    }

    private static string? OccupationOf(CompetencyStandard standard) =>
        standard.Tasks.Length > 0 && standard.Requirements.Length > 0 && standard.Code.Text is { Length: > CodeStart + CodeLength } code
        && code[CodeStart + CodeLength] == '-' && code.AsSpan(CodeStart, CodeLength).IndexOfAnyExceptInRange('0', '9') < 0
            ? code.Substring(CodeStart, CodeLength)
            : null;

    private bool IsSame(int role, int other) => _occupations[role] == _occupations[other];

    private bool HasFellow(int role) => Enumerable.Range(0, Count).Any(other => other != role && IsSame(role, other));
}

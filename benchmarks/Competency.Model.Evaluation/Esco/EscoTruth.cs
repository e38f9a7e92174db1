using Competency.Model.Evaluation.Onet;

namespace Competency.Model.Evaluation.Esco;

/// <summary>
/// Which occupations of ESCO are related, carried over from O*NET: 4 where one O*NET occupation matches both, else the highest
/// tier (3 to 1) in which a match of the first has a match of the second among its related occupations.
/// </summary>
internal sealed class EscoTruth
{
    private const int SameOccupation = 4;

    private EscoTruth(string[] addresses)
    {
        Addresses = addresses;
        Grades = [.. addresses.Select(_ => new int[addresses.Length])];
    }

    /// <summary>The occupations that have an exact or close match, in ordinal order.</summary>
    public string[] Addresses { get; }

    /// <summary>How related each is to each, 0 to 4; to itself 0.</summary>
    public int[][] Grades { get; }

    public static EscoTruth Of((string Onet, string Esco)[] crosswalk, RelatedOccupations related)
    {
        EscoTruth truth =
            new([.. crosswalk.Select(static pair => pair.Esco).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        ILookup<string, int> matches = crosswalk.ToLookup(
            static pair => pair.Onet,
            pair => Array.BinarySearch(truth.Addresses, pair.Esco, StringComparer.Ordinal),
            StringComparer.Ordinal);
        foreach ((string onet, string esco) in crosswalk)
        {
            int[] row = truth.Grades[Array.BinarySearch(truth.Addresses, esco, StringComparer.Ordinal)];
            Raise(row, matches[onet], SameOccupation);
            foreach ((string other, int grade) in related.Of(onet))
            {
                Raise(row, matches[other], grade);
            }
        }

        for (int at = 0; at < truth.Grades.Length; at++)
        {
            truth.Grades[at][at] = 0;
        }

        return truth;
    }

    private static void Raise(int[] row, IEnumerable<int> places, int grade)
    {
        foreach (int place in places)
        {
            row[place] = Math.Max(row[place], grade);
        }
    }
}

using Competency.Model.Evaluation.Measures;
using Competency.Model.Evaluation.Neighbors;

namespace Competency.Model.Evaluation.Onet;

/// <summary>Judges rankings of occupations by O*NET's related occupations and by its classification.</summary>
internal sealed class OnetJudge(OnetData data)
{
    private const int Nearest = 10;
    private const int FirstFew = 5;
    private const int GainDepth = 20;

    /// <summary>The figures of a method over all occupations.</summary>
    public OnetFigures Judge(ScoreTable scores) => Judge(scores.Ranking);

    /// <summary>The figures of rankings, which are asked for occupation by occupation.</summary>
    public OnetFigures Judge(Func<int, int[]> rankingOf)
    {
        OnetFigures[] all =
        [
            .. Enumerable.Range(0, data.Codes.Length)
                .AsParallel()
                .AsOrdered()
                .Select(occupation => Judge(occupation, rankingOf(occupation))),
        ];
        return Mean(all);
    }

    /// <summary>The mean of figures.</summary>
    public static OnetFigures Mean(IReadOnlyCollection<OnetFigures> figures) => new()
    {
        Map = figures.Average(static figure => figure.Map),
        MapUncut = figures.Average(static figure => figure.MapUncut),
        SameMinorGroup = figures.Average(static figure => figure.SameMinorGroup),
        PrecisionAt5 = figures.Average(static figure => figure.PrecisionAt5),
        NdcgAt20 = figures.Average(static figure => figure.NdcgAt20),
    };

    /// <summary>How many of the primary related occupations have ratings.</summary>
    public int PrimaryOf(int occupation) => data.Grades[occupation].Count(static grade => grade >= RelatedOccupations.Primary);

    private OnetFigures Judge(int occupation, int[] ranking)
    {
        int[] grades = data.Grades[occupation];
        int primary = PrimaryOf(occupation);
        double? precision = primary > 0
            ? NeighborMeasures.AveragePrecision(ranking, other => grades[other] >= RelatedOccupations.Primary, primary)
            : null;
        return new OnetFigures
        {
            Map = precision,
            MapUncut = precision * primary / data.UncutPrimary[occupation],
            SameMinorGroup = NeighborMeasures.PrecisionAt(
                Nearest, ranking, other => data.MinorGroups[other] == data.MinorGroups[occupation]),
            PrecisionAt5 = NeighborMeasures.PrecisionAt(FirstFew, ranking, other => grades[other] > 0),
            NdcgAt20 = NeighborMeasures.DiscountedGainAt(GainDepth, ranking, [.. grades.Select(static grade => (double)grade)]),
        };
    }
}

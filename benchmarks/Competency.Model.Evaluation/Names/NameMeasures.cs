using Competency.Model.Evaluation.Measures;
using Competency.Model.Mappings;

namespace Competency.Model.Evaluation.Names;

/// <summary>The measures of one method on one set of pairs; a measure that the set does not define is absent.</summary>
internal sealed record NameMeasures
{
    private const int CalibrationBins = 10;

    public required int Pairs { get; init; }

    /// <summary>Predicted exact against labeled exact.</summary>
    public required BinaryMeasures Exact { get; init; }

    /// <summary>Predicted exact or close against labeled exact or close.</summary>
    public required BinaryMeasures ExactOrClose { get; init; }

    /// <summary>The share of pairs with the very label out of six.</summary>
    public required double SixLabelAccuracy { get; init; }

    /// <summary>The area under the curve of the score, exact or close against related or none.</summary>
    public double? Auc { get; init; }

    /// <summary>The expected calibration error of P(exact or close) over ten bins of equal mass.</summary>
    public double? CalibrationError { get; init; }

    public static NameMeasures Of(IReadOnlyList<(LabeledPair Pair, NameVerdict Verdict)> judged) => new()
    {
        Pairs = judged.Count,
        Exact = BinaryMeasures.Of(judged.Select(static entry => (IsExact(entry.Verdict.Relation), IsExact(entry.Pair.Relation)))),
        ExactOrClose = BinaryMeasures.Of(judged.Select(static entry => (IsNear(entry.Verdict.Relation), IsNear(entry.Pair.Relation)))),
        SixLabelAccuracy = judged.Average(static entry => entry.Verdict.Relation == entry.Pair.Relation ? 1.0 : 0.0),
        Auc = RankingMeasures.Auc(
            judged.Where(static entry => IsNear(entry.Pair.Relation)).Select(static entry => entry.Verdict.Score),
            judged.Where(static entry => IsFar(entry.Pair.Relation)).Select(static entry => entry.Verdict.Score)),
        CalibrationError = CalibrationMeasures.ExpectedError(
            [.. judged.Select(static entry => (entry.Verdict.ExactOrClose, IsNear(entry.Pair.Relation)))],
            CalibrationBins),
    };

    private static bool IsExact(MappingRelation? relation) => relation is MappingRelation.Exact;

    private static bool IsNear(MappingRelation? relation) => relation is MappingRelation.Exact or MappingRelation.Close;

    private static bool IsFar(MappingRelation? relation) => relation is MappingRelation.Related or null;
}

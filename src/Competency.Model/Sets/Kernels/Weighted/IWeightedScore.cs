using System.Runtime.Intrinsics;
using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Weighted;

/// <summary>
/// A measure over weights in the form that a kernel is compiled for: a sum over items, and a norm of each side, which is
/// the sum of the side with itself. The key sum ÷ denominator, from −1 to 1, rises strictly with the score.
/// </summary>
internal interface IWeightedScore
{
    /// <summary>Whether the key bounds the score; if not, every set is scored.</summary>
    bool IsRanked { get; }

    /// <summary>A sum in single precision with what two weights add to it; the first weight is not 0.</summary>
    TVector Add<TLanes, TVector>(TVector sum, TVector weightA, TVector weightB)
        where TLanes : struct, IFloatLanes<TVector>
        where TVector : struct;

    /// <summary>What two weights add to the sum.</summary>
    Vector128<double> Part(Vector128<double> weightA, Vector128<double> weightB);

    /// <inheritdoc cref="Part(Vector128{double}, Vector128{double})"/>
    double Part(double weightA, double weightB);

    /// <summary>The norm as the denominator sees it.</summary>
    double KeyNorm(double norm);

    /// <summary>What the sum is divided by for the key, from two norms as <see cref="KeyNorm"/> gives them.</summary>
    TVector Denominator<TLanes, TVector>(TVector normA, TVector normB)
        where TLanes : struct, IFloatLanes<TVector>
        where TVector : struct;

    /// <summary>The key that belongs to a score.</summary>
    double KeyOf(double score);

    /// <summary>The score of two sides whose norms are above 0.</summary>
    double Score(double sum, double normA, double normB);
}

using System.Globalization;

namespace Competency.Model;

/// <summary>A competency that is characteristic of the same standards as another.</summary>
/// <param name="Concept">The competency.</param>
/// <param name="Relatedness">θ of the two competencies, above 0 and at most 1: see <see cref="SimilarityQueries.Relatedness"/>.</param>
/// <exception cref="ArgumentNullException"><paramref name="Concept"/> is <see langword="null"/>.</exception>
public readonly record struct RelatedConcept(Concept Concept, double Relatedness)
{
    /// <summary>The competency.</summary>
    public Concept Concept { get; init; } = Concept ?? throw new ArgumentNullException(nameof(Concept));

    /// <summary>Relatedness and competency.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Relatedness:0.000} {Concept}");
}

using System.Globalization;

namespace Competency.Model;

/// <summary>A competency and its weight.</summary>
/// <param name="Concept">The competency.</param>
/// <param name="Weight">Its weight, 0 or more.</param>
/// <exception cref="ArgumentNullException"><paramref name="Concept"/> is <see langword="null"/>.</exception>
public readonly record struct ConceptWeight(Concept Concept, double Weight)
{
    /// <summary>The competency.</summary>
    public Concept Concept { get; init; } = Concept ?? throw new ArgumentNullException(nameof(Concept));

    /// <summary>Weight and competency.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Weight:0.000} {Concept}");
}

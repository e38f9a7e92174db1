using System.Globalization;

namespace Competency.Model;

/// <summary>A competency and its weight.</summary>
/// <param name="Concept">The competency.</param>
/// <param name="Weight">Its weight, 0 or more.</param>
public readonly record struct ConceptWeight(Concept Concept, double Weight)
{
    /// <summary>Weight and competency.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Weight:0.000} {Concept}");
}

using System.Globalization;

namespace Competency.Model;

/// <summary>A competency that is needed where another one is.</summary>
/// <param name="Concept">The competency.</param>
/// <param name="Relatedness">θ, above 0, at most 1.</param>
public readonly record struct RelatedConcept(Concept Concept, double Relatedness)
{
    /// <summary>Relatedness and competency.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Relatedness:0.000} {Concept}");
}

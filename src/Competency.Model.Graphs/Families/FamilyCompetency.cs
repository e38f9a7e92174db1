using System.Globalization;

namespace Competency.Model;

/// <summary>A competency that describes a family of roles.</summary>
public sealed class FamilyCompetency
{
    internal FamilyCompetency(Concept concept, int roles, double share, double advantage) =>
        (Concept, Roles, Share, Advantage) = (concept, roles, share, advantage);

    /// <summary>The competency.</summary>
    public Concept Concept { get; }

    /// <summary>The number of roles in the family that need it.</summary>
    public int Roles { get; }

    /// <summary>The share of roles in the family that need it, 0 to 1.</summary>
    public double Share { get; }

    /// <summary>
    /// The revealed comparative advantage of the family, 0 or more: the share of the competency in all that the family's roles need,
    /// divided by its share in all that the roles of the families need. Above 1 the family needs it more than others. After Balassa (1965).
    /// </summary>
    public double Advantage { get; }

    /// <summary>The competency and its share.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Concept} {Share:0.00}");
}

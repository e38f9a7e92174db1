using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Needs;

namespace Competency.Model.Gaps;

/// <summary>A held competency that counts towards another one that is needed and not held.</summary>
public sealed record PartialMatch
{
    internal PartialMatch()
    {
    }

    /// <summary>What the held one is to the needed one, how sure that is, and who says so; from the needed one to the held one.</summary>
    public required ConceptRelation Relation { get; init; }

    /// <summary>The competency that is held.</summary>
    public Concept Held => Relation.To;

    /// <summary>The elements of the origin that are this competency; none in a profile.</summary>
    public required ImmutableArray<CompetencyElement> Elements { get; init; }

    /// <summary>What people call it: the first element of the origin; the competency of a profile.</summary>
    public string Name => Elements.IsEmpty ? Held.ToString() : Elements[0].ToString();

    /// <summary>The level at which it is held, if that has one.</summary>
    public CompetencyLevel? Level { get; init; }

    /// <summary>The share that its relation is given, 0 to 1.</summary>
    public required double Share { get; init; }

    /// <summary>What it counts, 0 to 1: share times confidence times the part of the required level that is held.</summary>
    public double Credit { get; init; }

    /// <summary>The held element, the relation with its confidence, and the source.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name} ({Relation.Relation.ToString().ToLowerInvariant()}, confidence {Relation.Confidence:0.###}, {Relation.Source})");

    /// <summary>The same at the levels that something requires.</summary>
    internal PartialMatch At(RequiredLevels required, LevelRule rule) => this with { Credit = CreditAt(required, rule) };

    /// <summary>What it counts at the levels that something requires.</summary>
    internal double CreditAt(RequiredLevels required, LevelRule rule) =>
        Share * Relation.Confidence * (1 - required.Deficit(Level, rule));
}

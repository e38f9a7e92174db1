using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Competency.Model.Needs;

namespace Competency.Model;

/// <summary>A held competency that earns credit for a similar one that is needed and missing.</summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed class PartialMatch
{
    internal PartialMatch(ConceptRelation relation, RoleNeed held, PartialCredit credit, RequiredLevels required, GapOptions options)
    {
        Relation = relation;
        Elements = held.Elements;
        Level = held.Levels.Under(options.HeldLevelRule);
        Share = credit.Of(relation.Relation);
        Credit = CreditAt(required, options);
    }

    /// <summary>The relation from the needed competency to the held one, with its confidence and source.</summary>
    public ConceptRelation Relation { get; }

    /// <summary>The held competency.</summary>
    public Concept Held => Relation.To;

    /// <summary>The elements of the origin that are the held competency; empty if the origin is a profile.</summary>
    public ImmutableArray<CompetencyElement> Elements { get; }

    /// <summary>The name of the held competency: its first element in the origin, or of a profile its title.</summary>
    public string Name => Elements.IsEmpty ? Held.ToString() : Elements[0].ToString();

    /// <summary>The level held by the origin, or <see langword="null"/> if none is known.</summary>
    public CompetencyLevel? Level { get; }

    /// <summary>The share of its relation, 0 to 1: see <see cref="PartialCredit.Of"/>.</summary>
    public double Share { get; }

    /// <summary>The credit, above 0 and up to 1: share × confidence × the part of the required level that is held.</summary>
    public double Credit { get; }

    /// <summary>The held element, and relation, confidence and source.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name} ({Relation.Relation.ToString().ToLowerInvariant()}, confidence {Relation.Confidence:0.###}, {Relation.Source})");

    // The credit at other required levels, such as those of one task.
    internal double CreditAt(RequiredLevels required, GapOptions options) =>
        Share * Relation.Confidence * (1 - required.Deficit(Level, options.LevelRule, options.AllDifferences));
}

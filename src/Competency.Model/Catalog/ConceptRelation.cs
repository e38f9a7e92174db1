using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Mappings;

namespace Competency.Model;

/// <summary>A relation between two different concepts, from mappings or from another source, with its confidence.</summary>
public sealed class ConceptRelation
{
    /// <summary>Makes a relation.</summary>
    /// <param name="from">The subject.</param>
    /// <param name="relation">The relation of the object to the subject: broad if <paramref name="to"/> is the broader one.</param>
    /// <param name="to">The object.</param>
    /// <param name="confidence">The probability that the relation is right, from 0 to 1.</param>
    /// <param name="mappings">The mappings from <paramref name="from"/> to <paramref name="to"/>; empty for another source.</param>
    /// <param name="source">The source, for people: the locations of the mappings, or the name of a matcher.</param>
    public ConceptRelation(
        Concept from, MappingRelation relation, Concept to, double confidence, ImmutableArray<Mapping> mappings, string source)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(source);
        From = from;
        Relation = relation;
        To = to;
        Confidence = confidence;
        Mappings = mappings.IsDefault ? [] : mappings;
        Source = source;
    }

    /// <summary>The subject.</summary>
    public Concept From { get; }

    /// <summary>The relation of the object to the subject: broad if <see cref="To"/> is the broader one.</summary>
    public MappingRelation Relation { get; }

    /// <summary>The object.</summary>
    public Concept To { get; }

    /// <summary>
    /// The probability that the relation is right, from 0 to 1; for a chain of mappings the product of their confidences.
    /// </summary>
    public double Confidence { get; }

    /// <summary>
    /// The mappings behind the relation, in order from <see cref="From"/> to <see cref="To"/>, each as it was written; empty for
    /// another source.
    /// </summary>
    public ImmutableArray<Mapping> Mappings { get; }

    /// <summary>The source, for people: the locations of the mappings, or the name of a matcher.</summary>
    public string Source { get; }

    /// <summary>Both concepts, the relation and the confidence.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{From} {Relation.ToString().ToLowerInvariant()} {To} ({Confidence:0.###}, {Source})");
}

using Competency.Model.Needs;

namespace Competency.Model.Similarity.Scorers;

/// <summary>One side of a comparison: the concepts of a standard, or a free set, with their weights.</summary>
internal readonly struct WeightedRole
{
    private readonly RoleNeeds _needs;
    private readonly ReadOnlyMemory<double> _weights;

    /// <param name="needs">The table that holds the needs.</param>
    /// <param name="weights">The weights of all needs of the table.</param>
    /// <param name="from">The first need of the set.</param>
    /// <param name="to">The need after its last one.</param>
    /// <param name="standard">The standard by index, or −1.</param>
    public WeightedRole(RoleNeeds needs, ReadOnlyMemory<double> weights, int from, int to, int standard)
    {
        (_needs, _weights, From, To, Standard) = (needs, weights, from, to, standard);
        foreach (double weight in Weights)
        {
            Total += weight;
            Squares += weight * weight;
        }
    }

    /// <summary>The first need in its table.</summary>
    public int From { get; }

    /// <summary>The need after its last one.</summary>
    public int To { get; }

    /// <summary>The standard by index; −1 for a free set.</summary>
    public int Standard { get; }

    /// <summary>How many concepts there are.</summary>
    public int Count => To - From;

    /// <summary>The concepts by index, ascending.</summary>
    public ReadOnlySpan<int> Concepts => _needs.Concepts.AsSpan(From..To);

    /// <summary>Their weights.</summary>
    public ReadOnlySpan<double> Weights => _weights.Span[From..To];

    /// <summary>The levels at which they are needed.</summary>
    public ReadOnlySpan<CompetencyLevel?> Levels => _needs.Levels.AsSpan(From..To);

    /// <summary>The importance given to them, not a number where there is none.</summary>
    public ReadOnlySpan<double> Importance => _needs.Importance.AsSpan(From..To);

    /// <summary>Σw.</summary>
    public double Total { get; }

    /// <summary>Σw².</summary>
    public double Squares { get; }

    /// <summary>The concepts of one kind alone, with the weights that they have in the whole set.</summary>
    public WeightedRole OfKind(ElementKind kind, CompetencyCatalog catalog)
    {
        // Concepts of a catalog stand by kind, so those of one kind stand together.
        (int from, int to) = (From, To);
        while (from < to && !catalog.Concepts[_needs.Concepts[from]].Kind.Equals(kind))
        {
            from++;
        }

        while (to > from && !catalog.Concepts[_needs.Concepts[to - 1]].Kind.Equals(kind))
        {
            to--;
        }

        return new WeightedRole(_needs, _weights, from, to, Standard);
    }
}

using Competency.Model.Needs;

namespace Competency.Model.Similarity.Scorers;

// One side of a comparison: the concepts of a standard, or a free set, with their weights.
internal readonly struct WeightedRole
{
    private readonly RoleNeeds _needs;
    private readonly ReadOnlyMemory<double> _weights;

    // needs: The table that holds the needs.
    // weights: The weights of all needs of the table.
    // from: The first need of the set.
    // to: The need after its last one.
    // standard: The standard by index, or −1.
    public WeightedRole(RoleNeeds needs, ReadOnlyMemory<double> weights, int from, int to, int standard)
    {
        (_needs, _weights, From, To, Standard) = (needs, weights, from, to, standard);
        foreach (double weight in Weights)
        {
            Total += weight;
            Squares += weight * weight;
        }

        NeedCount = Count;
        for (int need = from; need < to && !needs.AreAllNeeded; need++)
        {
            NeedCount -= needs.IsNeeded(need) ? 0 : 1;
        }
    }

    // The first need in its table.
    public int From { get; }

    // The need after its last one.
    public int To { get; }

    // The standard by index; −1 for a free set.
    public int Standard { get; }

    // How many concepts there are: what a standard rates as not important is held, at a weight of 0.
    public int Count => To - From;

    // How many of them are needed.
    public int NeedCount { get; }

    // Whether a concept is needed, by its position in the set.
    public bool IsNeeded(int index) => _needs.IsNeeded(From + index);

    // The concepts by index, ascending.
    public ReadOnlySpan<int> Concepts => _needs.Concepts.AsSpan(From..To);

    // Their weights.
    public ReadOnlySpan<double> Weights => _weights.Span[From..To];

    // The levels at which they are needed.
    public ReadOnlySpan<CompetencyLevel?> Levels => _needs.Levels.AsSpan(From..To);

    // The importance given to them, not a number where there is none.
    public ReadOnlySpan<double> Importance => _needs.Importance.AsSpan(From..To);

    // Σw.
    public double Total { get; }

    // Σw².
    public double Squares { get; }

    // The concepts of one kind alone, with the weights that they have in the whole set.
    public WeightedRole OfKind(ElementKind kind, CompetencyCatalog catalog)
    {
        // Concepts of a catalog stand by kind, so those of one kind stand together.
        (int from, int to) = (From, To);
        while (from < to && !catalog.ConceptAt(_needs.Concepts[from]).Kind.Equals(kind))
        {
            from++;
        }

        while (to > from && !catalog.ConceptAt(_needs.Concepts[to - 1]).Kind.Equals(kind))
        {
            to--;
        }

        return new WeightedRole(_needs, _weights, from, to, Standard);
    }
}

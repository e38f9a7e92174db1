namespace Competency.Model.Graphs.Exchange;

// An edge as files have it, between two vertices by number.
// Weight: The number of the relation; null if there is none.
internal readonly record struct ExportedEdge(int Source, int Target, double? Weight)
{
    public double? Level { get; init; }

    public RequirementStrength Strength { get; init; }

    public double? Cost { get; init; }

    // The numbers of the paths that it belongs to.
    public string? Paths { get; init; }

    // What pictures write beside it; null for nothing.
    public string? Note { get; init; }

    // How thick pictures draw it, from 1; by default the thinnest.
    public double Width { get; init; } = 1;

    // Whether pictures leave it out, because there are stronger ones.
    public bool IsHidden { get; init; }

    // Whether pictures dash it: a relation beside the others.
    public bool IsDashed { get; init; }
}

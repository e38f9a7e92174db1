using System.Collections.Immutable;
using Competency.Model;

namespace Competency.Cli.Data;

// The graph that a call asks for.
// View: One of GraphView.
// Similarity: Measure, weights, filter and editions.
internal sealed record GraphRequest(string View, SimilarityOptions Similarity)
{
    // The code of the target of a path.
    public string? To { get; init; }

    // The table with the profile that a path begins with, and its name there.
    public string? Profile { get; init; }

    public string? ProfileName { get; init; }

    // How the table is read.
    public CsvReadingOptions Tables { get; init; } = CsvReadingOptions.Default;

    public int Alternatives { get; init; }

    public double? MaxStep { get; init; }

    // How far a path may leave the levels between its ends.
    public double MaxLevelDetour { get; init; }

    // The minimum score, or number of standards; null for the usual one.
    public double? Least { get; init; }

    // How many similar standards each has.
    public int Top { get; init; }

    // How many moves lead out of each role.
    public int Moves { get; init; }

    // The measure by which roles are near enough for a move.
    public required SimilarityMeasure Nearest { get; init; }

    public ImmutableArray<double> Resolutions { get; init; }

    // Whether families have their roles.
    public bool HasMembers { get; init; }

    // The id of a vocabulary.
    public string? Vocabulary { get; init; }
}

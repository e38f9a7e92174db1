using System.Collections.Immutable;

namespace Competency.Model;

/// <summary>
/// What a person can do, a course teaches or a team covers: competencies of one catalog, each once, with a level where one
/// is known. Immutable; made by <see cref="ProfileQueries"/>.
/// </summary>
/// <remarks>The same mentions in another order make an equal set of competencies with equal levels.</remarks>
public sealed class CompetencyProfile
{
    private readonly int[] _concepts;

    internal CompetencyProfile(
        CompetencyCatalog catalog,
        string name,
        ImmutableArray<HeldCompetency> competencies,
        ImmutableArray<string> unmatched,
        ImmutableArray<Diagnostic> diagnostics)
    {
        Catalog = catalog;
        Name = name;
        Competencies = competencies;
        Unmatched = unmatched;
        Diagnostics = diagnostics;
        _concepts = [.. competencies.Select(static held => held.Concept.Index)];
    }

    /// <summary>The catalog whose competencies these are.</summary>
    public CompetencyCatalog Catalog { get; }

    /// <summary>What the profile is called: a name or a number; need not be unique, may be empty.</summary>
    public string Name { get; }

    /// <summary>The competencies in the order of the catalog, each once.</summary>
    public ImmutableArray<HeldCompetency> Competencies { get; }

    /// <summary>What was mentioned but is no competency of the catalog, as it was given and in that order; it counts nowhere.</summary>
    public ImmutableArray<string> Unmatched { get; }

    /// <summary>What was found in the mentions: texts without a competency, levels that could not be used.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The indices of the competencies, ascending.</summary>
    internal ReadOnlySpan<int> Concepts => _concepts;

    /// <summary>Whether the profile has the competency, and at which level.</summary>
    /// <exception cref="ArgumentException">The concept is not of the profile's catalog.</exception>
    public bool TryGet(Concept concept, out HeldCompetency held)
    {
        int place = Array.BinarySearch(_concepts, Catalog.IndexOf(concept));
        held = place < 0 ? default : Competencies[place];
        return place >= 0;
    }

    /// <summary>Refuses a catalog that is not the profile's.</summary>
    internal void MustBeOf(CompetencyCatalog catalog)
    {
        if (!ReferenceEquals(Catalog, catalog))
        {
            throw new ArgumentException($"The profile '{this}' is of another catalog.", nameof(catalog));
        }
    }

    /// <summary>Name and number of competencies.</summary>
    public override string ToString() => $"{Name} ({Competencies.Length} competencies)";
}

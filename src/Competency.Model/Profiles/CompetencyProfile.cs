using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Competency.Model;

/// <summary>
/// The competencies of a person, course or team: concepts of one catalog, each once, with their levels where those are known.
/// Immutable; made by <see cref="ProfileQueries"/>.
/// </summary>
/// <remarks>The order of the mentions does not matter: it leads to the same competencies with the same levels.</remarks>
/// <example>
/// A profile from titles, with what the catalog does not know:
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// CompetencyProfile ann = catalog.Profile("Ann", ["沖煮用水水質知識", "磨豆機刻度校正", "開飛機"]);
/// foreach (HeldCompetency held in ann.Competencies)
/// {
///     Console.WriteLine(held);
/// }
///
/// Console.WriteLine($"Not in the catalog: {string.Join(", ", ann.Unmatched)}");
/// </code>
/// </example>
[JsonConverter(typeof(CompetencyJsonConverter))]
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

    /// <summary>The catalog of the competencies.</summary>
    public CompetencyCatalog Catalog { get; }

    /// <summary>The name or number of the profile. Need not be unique; may be empty.</summary>
    public string Name { get; }

    /// <summary>The competencies in the order of the catalog, each once.</summary>
    public ImmutableArray<HeldCompetency> Competencies { get; }

    /// <summary>The mentions that match no competency of the catalog, as given and in that order. All computations ignore them.</summary>
    public ImmutableArray<string> Unmatched { get; }

    /// <summary>The problems of the mentions: texts without a competency, levels that could not be used.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    // The indices of the competencies, ascending.
    internal ReadOnlySpan<int> Concepts => _concepts;

    /// <summary>Gets a competency of the profile.</summary>
    /// <param name="concept">The competency.</param>
    /// <param name="held">The competency with its level; the default value if the profile does not have it.</param>
    /// <returns>Whether the profile has the competency.</returns>
    /// <exception cref="ArgumentException">The concept is not of the profile's catalog.</exception>
    public bool TryGet(Concept concept, out HeldCompetency held)
    {
        int index = Array.BinarySearch(_concepts, Catalog.IndexOf(concept));
        held = index < 0 ? default : Competencies[index];
        return index >= 0;
    }

    // Refuses a catalog that is not the profile's.
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

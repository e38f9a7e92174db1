using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Competency.Model.Mappings;

/// <summary>The prefixes of a mapping set: expands CURIEs to IRIs and contracts IRIs to CURIEs. Immutable.</summary>
/// <remarks>The eight built-in prefixes of SSSOM are always known and cannot be changed.</remarks>
public sealed class CurieMap
{
    // For each beginning of IRIs the first prefix by name, and how long beginnings are, the longest first.
    private readonly Dictionary<string, string> _byExpansion = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int[] _lengths;

    private CurieMap(ImmutableSortedDictionary<string, string> prefixes)
    {
        Prefixes = prefixes;
        foreach ((string prefix, string expansion) in Prefixes.Concat(BuiltIn).OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            _byExpansion.TryAdd(expansion, prefix);
        }

        _lookup = _byExpansion.GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = [.. _byExpansion.Keys.Select(static expansion => expansion.Length).Distinct().OrderDescending()];
    }

    /// <summary>The prefixes without a need for declaration, with their expansions, in ordinal order.</summary>
    public static ImmutableSortedDictionary<string, string> BuiltIn { get; } = new Dictionary<string, string>
    {
        ["owl"] = "http://www.w3.org/2002/07/owl#",
        ["rdf"] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        ["rdfs"] = "http://www.w3.org/2000/01/rdf-schema#",
        ["semapv"] = "https://w3id.org/semapv/vocab/",
        ["skos"] = "http://www.w3.org/2004/02/skos/core#",
        ["sssom"] = "https://w3id.org/sssom/",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
        ["linkml"] = "https://w3id.org/linkml/",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The built-in prefixes alone.</summary>
    public static CurieMap Empty { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>The declared prefixes with their expansions, in ordinal order, without the built-in ones.</summary>
    public ImmutableSortedDictionary<string, string> Prefixes { get; }

    /// <summary>A copy with the prefix added or replaced. Built-in prefixes cannot be changed.</summary>
    /// <param name="prefix">The name of the prefix.</param>
    /// <param name="expansion">The beginning of the IRIs that the prefix abbreviates.</param>
    /// <exception cref="ArgumentException">The name is not a valid prefix (<see cref="IsName"/>), or the expansion is empty.</exception>
    public CurieMap With(string prefix, string expansion)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentException.ThrowIfNullOrEmpty(expansion);
        if (!IsName(prefix))
        {
            throw new ArgumentException(
                $"'{prefix}' cannot be a prefix: it begins with a letter and holds letters, digits, '-', '_' and '.'.",
                nameof(prefix));
        }

        return BuiltIn.ContainsKey(prefix) ? this : new CurieMap(Prefixes.SetItem(prefix, expansion));
    }

    // A copy with prefixes added or replaced, whose names are valid and not built in; of several of one name the last counts.
    internal CurieMap With(IEnumerable<KeyValuePair<string, string>> prefixes)
    {
        ImmutableSortedDictionary<string, string>.Builder all = Prefixes.ToBuilder();
        foreach ((string prefix, string expansion) in prefixes)
        {
            all[prefix] = expansion;
        }

        return new CurieMap(all.ToImmutable());
    }

    /// <summary>Whether a text is a valid name of a prefix: a letter or '_', then letters, digits, '-', '_' and '.'.</summary>
    /// <param name="text">The text.</param>
    public static bool IsName([NotNullWhen(true)] string? text) =>
        !string.IsNullOrEmpty(text) &&
        (char.IsLetter(text[0]) || text[0] == '_') &&
        text.All(static character => char.IsLetterOrDigit(character) || character is '-' or '_' or '.');

    /// <summary>Expands a CURIE to its IRI.</summary>
    /// <param name="curie">The CURIE, <c>skos:exactMatch</c>.</param>
    /// <param name="iri">The IRI; <see langword="null"/> if the prefix is unknown.</param>
    /// <returns>Whether the prefix is known.</returns>
    public bool TryExpand(string curie, [NotNullWhen(true)] out string? iri)
    {
        ArgumentNullException.ThrowIfNull(curie);
        int colon = curie.IndexOf(':', StringComparison.Ordinal);
        string prefix = colon < 0 ? "" : curie[..colon];
        bool isKnown = BuiltIn.TryGetValue(prefix, out string? expansion) || Prefixes.TryGetValue(prefix, out expansion);
        iri = isKnown ? expansion + curie[(colon + 1)..] : null;
        return isKnown;
    }

    /// <summary>Contracts an IRI to its shortest CURIE, by the prefix with the longest expansion.</summary>
    /// <param name="iri">The IRI.</param>
    /// <param name="curie">The CURIE; <see langword="null"/> if no prefix fits.</param>
    /// <returns>Whether a prefix fits.</returns>
    public bool TryContract(string iri, [NotNullWhen(true)] out string? curie)
    {
        ArgumentNullException.ThrowIfNull(iri);
        foreach (int length in _lengths)
        {
            if (length <= iri.Length && _lookup.TryGetValue(iri.AsSpan(0, length), out string? prefix))
            {
                curie = $"{prefix}:{iri.AsSpan(length)}";
                return true;
            }
        }

        curie = null;
        return false;
    }

    /// <summary>The CURIE of an IRI, or the IRI itself if no prefix fits.</summary>
    /// <param name="iri">The IRI.</param>
    public string Contract(string iri) => TryContract(iri, out string? curie) ? curie : iri;
}

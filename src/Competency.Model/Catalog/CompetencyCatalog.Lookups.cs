using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Competency.Model.Catalog;
using Competency.Model.Codes;
using Competency.Model.Text;

namespace Competency.Model;

/// <content>Lookups by code and by words.</content>
public sealed partial class CompetencyCatalog
{
    private const int MostNamed = 5;
    private const int MostHints = 2;

    /// <summary>The standard with a key; for an iCAP code without a version that is no key itself, the latest version.</summary>
    /// <param name="code">The key, usually the code: <c>TFB5131-902v3</c>, or <c>TFB5131-902</c> for the latest version.</param>
    /// <exception cref="KeyNotFoundException">No standard has the key; the message names the nearest key.</exception>
    public CompetencyStandard this[StandardCode code] =>
        TryGet(code, out CompetencyStandard? standard) ? standard : throw NotFound(code.Text);

    /// <summary>The standard that a text names, as <see cref="TryGet(string?, out CompetencyStandard?)"/> finds it.</summary>
    /// <param name="code">The key, or another name.</param>
    /// <exception cref="KeyNotFoundException">
    /// No standard has the name, or several have it; the message says which ones may be meant. To ask without an exception, use
    /// <see cref="TryGet(string?, out CompetencyStandard?)"/> and <see cref="Suggest"/>.
    /// </exception>
    public CompetencyStandard this[string code]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(code);
            return TryGet(code, out CompetencyStandard? standard) ? standard : throw NotFound(code);
        }
    }

    /// <summary>Finds the standard with a key; for an iCAP code without a version that is no key itself, the latest version.</summary>
    /// <param name="code">The key, usually the code.</param>
    /// <param name="standard">The standard; <see langword="null"/> if there is none.</param>
    /// <returns>Whether a standard has the key.</returns>
    public bool TryGet(StandardCode code, [NotNullWhen(true)] out CompetencyStandard? standard)
    {
        if (_content.FindKey(code.Text) is >= 0 and int index)
        {
            standard = StandardAt(index);
            return true;
        }

        return TryGetUnversioned(code, out standard);
    }

    /// <summary>
    /// Finds a standard as people name it: by its key; by its code in any case, or without a version for the latest; by the last part of
    /// its URI; by the code of an occupation in ESCO (<c>2654.1.7</c>) or in SOC without the <c>.00</c> of O*NET (<c>11-1011</c>); or by
    /// its title, if only one standard has it.
    /// </summary>
    /// <remarks>
    /// Where a text can be read in several of these ways, the first one counts. Of several editions with one name, the newest is found.
    /// </remarks>
    /// <param name="code">The key, or another name.</param>
    /// <param name="standard">The standard; <see langword="null"/> if there is none, or several are named so.</param>
    /// <returns>Whether the text names one standard.</returns>
    /// <example>
    /// What somebody typed, and what may be meant:
    /// <code>
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// foreach (string text in new[] { "tfb5131-902", "咖啡師", "TFB5131-092v3" })
    /// {
    ///     if (catalog.TryGet(text, out CompetencyStandard? standard))
    ///     {
    ///         Console.WriteLine($"{text} is {standard.Code}");
    ///     }
    ///     else
    ///     {
    ///         Console.WriteLine($"{text} may be {string.Join(" or ", catalog.Suggest(text, maxCount: 1))}");
    ///     }
    /// }
    /// </code>
    /// </example>
    public bool TryGet([NotNullWhen(true)] string? code, [NotNullWhen(true)] out CompetencyStandard? standard)
    {
        if (code is not null && _content.FindKey(code) is >= 0 and int index)
        {
            standard = StandardAt(index);
            return true;
        }

        return TryGetOtherwiseSpelled(code, out standard);
    }

    /// <inheritdoc cref="TryGet(string?, out CompetencyStandard?)"/>
    public bool TryGet(ReadOnlySpan<char> code, [NotNullWhen(true)] out CompetencyStandard? standard)
    {
        if (_content.FindKey(code) is >= 0 and int index)
        {
            standard = StandardAt(index);
            return true;
        }

        return TryGetOtherwiseSpelled(code.ToString(), out standard);
    }

    /// <summary>Finds the latest version of a standard.</summary>
    /// <param name="code">The iCAP code of any of its versions, or without a version.</param>
    /// <param name="standard">The latest version in the catalog; <see langword="null"/> if there is none.</param>
    /// <returns>Whether the catalog has a version of the standard.</returns>
    public bool TryGetLatest(StandardCode code, [NotNullWhen(true)] out CompetencyStandard? standard)
    {
        bool found = _content.Versions.TryGetValue(BaseOf(code), out int[]? versions);
        standard = found ? StandardAt(versions![^1]) : null;
        return found;
    }

    /// <inheritdoc cref="TryGetLatest(StandardCode, out CompetencyStandard?)"/>
    public bool TryGetLatest([NotNullWhen(true)] string? code, [NotNullWhen(true)] out CompetencyStandard? standard)
    {
        standard = null;
        return StandardCode.TryParse(code, out StandardCode parsed) && TryGetLatest(parsed, out standard);
    }

    /// <summary>
    /// The editions of a standard in the catalog: documents of one framework and one code but for the version, whose histories, titles
    /// or competencies say that they are the same role. Duplicates (<c>CODE#2</c>) are editions too.
    /// </summary>
    /// <param name="code">The key of one of them, or its iCAP code with any version or none.</param>
    /// <returns>The editions, the newest last; empty for a code of no standard.</returns>
    public ImmutableArray<CompetencyStandard> Editions(StandardCode code) =>
        TryGet(code, out CompetencyStandard? standard) || TryGetLatest(code, out standard)
            ? [.. CatalogEditions.Of(this).EditionsOf(IndexOf(standard)).Select(StandardAt)]
            : [];

    /// <summary>
    /// Whether a standard is the newest of its <see cref="Editions"/>, and does not call itself superseded. Rankings list current
    /// standards only, and frequencies count only them, unless all editions are asked for.
    /// </summary>
    /// <param name="standard">The standard.</param>
    /// <exception cref="ArgumentException">The standard is not in this catalog.</exception>
    public bool IsCurrent(CompetencyStandard standard) => CatalogEditions.Of(this).IsCurrent(IndexOf(standard));

    /// <summary>Finds the element with an identity.</summary>
    /// <param name="id">The identity: the owner is the key of a standard, <c>CODE#2</c> included, or the id of a vocabulary.</param>
    /// <param name="element">The element; <see langword="null"/> if there is none.</param>
    /// <returns>Whether there is such an element.</returns>
    public bool TryGetElement(ElementId id, [NotNullWhen(true)] out CompetencyElement? element)
    {
        element = null;
        bool isOwned = TryGetOwner(id.Owner, out CompetencyStandard? owner) && owner.TryGetElement(id.Local, out element);
        return isOwned || TryGetVocabularyElement(id, out element);
    }

    /// <summary>Finds the vocabulary with an id; of several with different content, the first by content hash.</summary>
    /// <param name="id">The id, for example <c>nice-2.0.0</c>.</param>
    /// <param name="vocabulary">The vocabulary; <see langword="null"/> if there is none.</param>
    /// <returns>Whether there is such a vocabulary.</returns>
    public bool TryGetVocabulary(string id, [NotNullWhen(true)] out CompetencyVocabulary? vocabulary)
    {
        ArgumentNullException.ThrowIfNull(id);
        vocabulary = Vocabularies.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return vocabulary is not null;
    }

    /// <summary>Searches standards, tasks and competencies by code or by words of their titles.</summary>
    /// <remarks>
    /// Spelling variants (<see cref="SpellingFold"/>), the width of characters and the case of letters do not matter.
    /// Words are separated by spaces; each must occur in the title, as a word or as a part of one.
    /// </remarks>
    /// <param name="text">A code, the beginning of one, or words.</param>
    /// <param name="maxCount">The maximum number of hits, 0 or more.</param>
    /// <returns>
    /// The hits, the best first: by <see cref="CatalogHit.FoundBy"/>, then by kind, then (found by title) the shorter title, then
    /// in the order of the catalog; empty for an empty text.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> is negative.</exception>
    public ImmutableArray<CatalogHit> Find(string text, int maxCount = 20)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        return Derived<CatalogSearch>().Find(text, maxCount);
    }

    /// <summary>The standards that may be meant by a text that names none, or several: for a message to whoever typed it.</summary>
    /// <param name="text">What was typed: a code, a title, some words.</param>
    /// <param name="maxCount">The maximum number of suggestions, 0 or more.</param>
    /// <returns>
    /// The standards with the reason for each, the likeliest first: by <see cref="StandardSuggestion.Reason"/>, then by what differs least;
    /// empty for an empty text, or if nothing is alike.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> is negative.</exception>
    public ImmutableArray<StandardSuggestion> Suggest(string text, int maxCount = 5)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        return new StandardSuggestions(this, text).First(maxCount);
    }

    // Finds by a text that is no key as it is written: in another spelling, without its version, or by another name.
    private bool TryGetOtherwiseSpelled(string? code, [NotNullWhen(true)] out CompetencyStandard? standard)
    {
        standard = null;
        if (!StandardCode.TryParse(code, out StandardCode parsed) || TryGet(parsed, out standard))
        {
            return standard is not null;
        }

        int[] named = Derived<StandardNames>().Named(code);
        standard = named.Length == 1 ? StandardAt(named[0]) : null;
        return standard is not null;
    }

    private bool TryGetUnversioned(StandardCode code, [NotNullWhen(true)] out CompetencyStandard? standard)
    {
        standard = null;
        return IcapCode.TryParse(code.Text, out IcapCode icap) && icap.Version is null && TryGetLatest(code, out standard);
    }

    // Finds by the very key, in any spelling; a code without a version is not the latest version here.
    private bool TryGetOwner(string? owner, [NotNullWhen(true)] out CompetencyStandard? standard)
    {
        int index = _content.FindKey(owner);
        index = index < 0 && StandardCode.TryParse(owner, out StandardCode key) ? _content.FindKey(key.Text) : index;
        standard = index >= 0 ? StandardAt(index) : null;
        return index >= 0;
    }

    private bool TryGetVocabularyElement(ElementId id, [NotNullWhen(true)] out CompetencyElement? element)
    {
        element = null;
        if (!ElementCode.TryParse(id.Local.Text, out ElementCode code))
        {
            return false;
        }

        foreach (CompetencyVocabulary vocabulary in Vocabularies)
        {
            if (string.Equals(vocabulary.Id, id.Owner, StringComparison.Ordinal) && vocabulary.TryGetElement(code, out element))
            {
                return true;
            }
        }

        return false;
    }

    private KeyNotFoundException NotFound(string code)
    {
        string[] named = [.. Derived<StandardNames>().Named(code).Take(MostNamed).Select(index => _content.KeyAt(index).Text)];
        if (named.Length > 1)
        {
            return new KeyNotFoundException(
                $"Several standards of the catalog are named '{code}'. Use the code of one: {string.Join(", ", named)}.");
        }

        string hint = string.Join(" or ", Suggest(code, MostHints));
        return new KeyNotFoundException($"The catalog has no standard '{code}'.{(hint.Length > 0 ? $" Did you mean {hint}?" : "")}");
    }

    private static string BaseOf(StandardCode code) => IcapCode.TryParse(code.Text, out IcapCode icap) ? icap.Base : "";
}

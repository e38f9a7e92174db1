using System.Diagnostics.CodeAnalysis;
using Competency.Model.Catalog;
using Competency.Model.Codes;
using Competency.Model.Text;

namespace Competency.Model;

/// <content>Lookups by code and by words.</content>
public sealed partial class CompetencyCatalog
{
    private readonly Dictionary<string, int> _indexOfKey;
    private readonly Dictionary<string, int> _latest;

    /// <summary>
    /// The standard of this key; for an iCAP code without version that is no key itself, the latest version.
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest key.</exception>
    public CompetencyStandard this[StandardCode code] =>
        TryGet(code, out CompetencyStandard? standard) ? standard : throw NotFound(code.Text);

    /// <inheritdoc cref="this[StandardCode]"/>
    public CompetencyStandard this[string code]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(code);
            return TryGet(code, out CompetencyStandard? standard) ? standard : throw NotFound(code);
        }
    }

    /// <summary>
    /// Whether there is a standard of this key, and which; for an iCAP code without version that is no key itself, the
    /// latest version.
    /// </summary>
    public bool TryGet(StandardCode code, [NotNullWhen(true)] out CompetencyStandard? standard)
    {
        if (_indexOfKey.TryGetValue(code.Text, out int index))
        {
            standard = Standards[index];
            return true;
        }

        return TryGetUnversioned(code, out standard);
    }

    /// <inheritdoc cref="TryGet(StandardCode, out CompetencyStandard?)"/>
    public bool TryGet([NotNullWhen(true)] string? code, [NotNullWhen(true)] out CompetencyStandard? standard)
    {
        if (code is not null && _indexOfKey.TryGetValue(code, out int index))
        {
            standard = Standards[index];
            return true;
        }

        return TryGetOtherwiseSpelled(code, out standard);
    }

    /// <inheritdoc cref="TryGet(StandardCode, out CompetencyStandard?)"/>
    public bool TryGet(ReadOnlySpan<char> code, [NotNullWhen(true)] out CompetencyStandard? standard)
    {
        if (_indexOfKey.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(code, out int index))
        {
            standard = Standards[index];
            return true;
        }

        return TryGetOtherwiseSpelled(code.ToString(), out standard);
    }

    /// <summary>The latest version of the standard with this iCAP code, whatever version the code itself names.</summary>
    public bool TryGetLatest(StandardCode code, [NotNullWhen(true)] out CompetencyStandard? standard)
    {
        bool found = _latest.TryGetValue(IcapCode.TryParse(code.Text, out IcapCode icap) ? icap.Base : "", out int index);
        standard = found ? Standards[index] : null;
        return found;
    }

    /// <inheritdoc cref="TryGetLatest(StandardCode, out CompetencyStandard?)"/>
    public bool TryGetLatest([NotNullWhen(true)] string? code, [NotNullWhen(true)] out CompetencyStandard? standard)
    {
        standard = null;
        return StandardCode.TryParse(code, out StandardCode parsed) && TryGetLatest(parsed, out standard);
    }

    /// <summary>
    /// The element with this identity. The owner is the key of a standard (for an element of <c>CODE#2</c>, that key) or
    /// the id of a vocabulary.
    /// </summary>
    public bool TryGetElement(ElementId id, [NotNullWhen(true)] out CompetencyElement? element)
    {
        element = null;
        bool isOwned = TryGetOwner(id.Owner, out CompetencyStandard? owner) && owner.TryGetElement(id.Local, out element);
        return isOwned || TryGetVocabularyElement(id, out element);
    }

    /// <summary>The vocabulary with this id; of several with different content, the first by content hash.</summary>
    public bool TryGetVocabulary(string id, [NotNullWhen(true)] out CompetencyVocabulary? vocabulary)
    {
        vocabulary = Vocabularies.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return vocabulary is not null;
    }

    /// <summary>
    /// Standards, tasks and competencies by code or by words of their names, the best first: by
    /// <see cref="CatalogHit.FoundBy"/>, then kind of hit, then (found by name) the shorter name, then the order of the catalog.
    /// </summary>
    /// <remarks>
    /// Spelling variants (<see cref="SpellingFold"/>), the width of characters and the case of letters do not matter.
    /// Words are separated by spaces; each must occur in the name, as a word or as a part of one.
    /// </remarks>
    /// <param name="text">A code, the beginning of one, or words.</param>
    /// <param name="maxCount">How many hits at most, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxCount"/> is negative.</exception>
    public IReadOnlyList<CatalogHit> Find(string text, int maxCount = 20)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        return Derived(static catalog => new CatalogSearch(catalog)).Find(text, maxCount);
    }

    /// <summary>A code that is no key as it is written: in another spelling, or without its version.</summary>
    private bool TryGetOtherwiseSpelled(string? code, [NotNullWhen(true)] out CompetencyStandard? standard)
    {
        standard = null;
        return StandardCode.TryParse(code, out StandardCode parsed) && TryGet(parsed, out standard);
    }

    private bool TryGetUnversioned(StandardCode code, [NotNullWhen(true)] out CompetencyStandard? standard)
    {
        standard = null;
        return IcapCode.TryParse(code.Text, out IcapCode icap) && icap.Version is null && TryGetLatest(code, out standard);
    }

    /// <summary>The standard with this very key, in any spelling, whatever versions there are.</summary>
    private bool TryGetOwner(string? owner, [NotNullWhen(true)] out CompetencyStandard? standard)
    {
        bool found = _indexOfKey.TryGetValue(owner ?? "", out int index) ||
            (StandardCode.TryParse(owner, out StandardCode key) && _indexOfKey.TryGetValue(key.Text, out index));
        standard = found ? Standards[index] : null;
        return found;
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
        string? nearest = NearestText.Find(code, _registered.Select(static entry => entry.Key.Text));
        return new KeyNotFoundException(
            $"The catalog has no standard '{code}'{(nearest is null ? "." : $"; did you mean {nearest}?")}");
    }

    /// <summary>For each iCAP code without its version, the standard of the highest version; in a conflict, the one the code means.</summary>
    private Dictionary<string, int> LatestVersions()
    {
        Dictionary<string, (IcapCode Code, int Index)> latest = new(StringComparer.Ordinal);
        foreach ((string key, int index) in _indexOfKey)
        {
            if (IcapCode.TryParse(key, out IcapCode code) &&
                (!latest.TryGetValue(code.Base, out (IcapCode Code, int Index) known) || code.CompareTo(known.Code) > 0))
            {
                latest[code.Base] = (code, index);
            }
        }

        return latest.ToDictionary(static pair => pair.Key, static pair => pair.Value.Index, StringComparer.Ordinal);
    }
}

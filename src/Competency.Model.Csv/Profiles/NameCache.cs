using System.Text;
using Competency.Model.Csv.Roles;
using Competency.Model.Profiles.Matching;

namespace Competency.Model.Csv.Profiles;

// What the bytes of a cell mean: a text is made and looked up when it is met first. Each thread has its own, and begins anew
// once it holds many, so that a table of nothing but different texts fills no memory.
internal sealed class NameCache
{
    private const int Most = 1 << 17;

    private readonly ProfileChunkMatcher _matching;
    private readonly ElementKind? _kind;
    private readonly Dictionary<byte[], NameMeaning> _meanings = new(Utf8KeyComparer.Instance);
    private readonly Dictionary<byte[], NameMeaning>.AlternateLookup<ReadOnlySpan<byte>> _byBytes;

    public NameCache(ProfileChunkMatcher matching, ElementKind? kind)
    {
        _matching = matching;
        _kind = kind;
        _byBytes = _meanings.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    // What a text means. A code of a document before the name, as in K05 Water, says the kind.
    public static NameMeaning Find(ProfileChunkMatcher matching, string text, ElementKind? kind)
    {
        int[] concepts = matching.Find(text, kind);
        if (concepts.Length == 0 && CodedName.Split(text) is (ElementKind ofCode, _, string name))
        {
            concepts = matching.Find(name, kind ?? ofCode);
        }

        return new NameMeaning(text, concepts);
    }

    // What a cell means.
    public NameMeaning Find(ReadOnlySpan<byte> cell)
    {
        if (_byBytes.TryGetValue(cell, out NameMeaning? known))
        {
            return known;
        }

        if (_meanings.Count == Most)
        {
            _meanings.Clear();
        }

        NameMeaning meaning = Find(_matching, Encoding.UTF8.GetString(cell), _kind);
        _byBytes.TryAdd(cell, meaning);
        return meaning;
    }
}

using System.Text;
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

        string text = Encoding.UTF8.GetString(cell);
        NameMeaning meaning = new(text, _matching.Find(text, _kind));
        _byBytes.TryAdd(cell, meaning);
        return meaning;
    }
}

using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Competency.Model.Matches;

// Which profiles there were: the first million, by a hash of their names, so that memory stays bounded.
internal sealed class SeenProfiles
{
    private const int Most = 1_000_000;

    private readonly HashSet<ulong> _names = [];

    // Takes note of a profile; whether one of its name ended before.
    public bool IsBack(ReadOnlySpan<byte> name)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(name, hash);
        ulong key = BinaryPrimitives.ReadUInt64LittleEndian(hash);
        return _names.Count < Most ? !_names.Add(key) : _names.Contains(key);
    }
}

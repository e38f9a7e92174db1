using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Competency.Model.Mappings;

/// <summary>Mappings that belong together, with their prefixes and what is said of all of them: one SSSOM file. Immutable.</summary>
/// <remarks>In memory every mapping is whole by itself: what a file's head says of all mappings is said by each of them.</remarks>
public sealed class MappingSet
{
    private readonly Lazy<string> _contentHash;

    /// <summary>A mapping set.</summary>
    /// <param name="mappings">The mappings, in the order given.</param>
    /// <param name="slots">What is said of the set, identifiers as IRIs.</param>
    /// <param name="curies">Its prefixes.</param>
    /// <param name="extensions">The slots that it defines itself.</param>
    /// <param name="source">What it was read from, for messages.</param>
    public MappingSet(
        IEnumerable<Mapping> mappings,
        SlotValues? slots = null,
        CurieMap? curies = null,
        IEnumerable<ExtensionSlot>? extensions = null,
        string? source = null)
    {
        ArgumentNullException.ThrowIfNull(mappings);
        Mapping[] given = [.. mappings];
        (Slots, ImmutableArray<SlotValues> whole) = SlotPropagation.Propagate(slots ?? SlotValues.Empty, [.. given.Select(static mapping => mapping.Slots)]);
        Mappings = [.. given.Zip(whole, static (mapping, values) => ReferenceEquals(mapping.Slots, values) ? mapping : new Mapping(values, mapping.Location))];
        Curies = curies ?? CurieMap.Empty;
        Extensions = [.. extensions ?? []];
        Source = source;
        _contentHash = new Lazy<string>(() => HashOf(Mappings));
    }

    /// <summary>The mappings, in the order of the file.</summary>
    public ImmutableArray<Mapping> Mappings { get; }

    /// <summary>What is said of the set as a whole.</summary>
    public SlotValues Slots { get; }

    /// <summary>The prefixes by which identifiers are written.</summary>
    public CurieMap Curies { get; }

    /// <summary>The slots that the set defines itself.</summary>
    public ImmutableArray<ExtensionSlot> Extensions { get; }

    /// <summary>What it was read from, if it was read.</summary>
    public string? Source { get; }

    /// <summary>The identifier of the set.</summary>
    public string? Id => Slots["mapping_set_id"];

    /// <summary>The address of the license it is under.</summary>
    public string? License => Slots["license"];

    /// <summary>
    /// The SHA-256 over all that the mappings say, in 64 hexadecimal digits; independent of their order, of prefixes and
    /// of what is said of the set.
    /// </summary>
    public string ContentHash => _contentHash.Value;

    /// <summary>Identifier, or source, and size.</summary>
    public override string ToString() => $"{Id ?? Source ?? "mapping set"} ({Mappings.Length} mappings)";

    private static string HashOf(ImmutableArray<Mapping> mappings)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (Mapping mapping in mappings.Order(MappingOrder.Instance))
        {
            foreach (string name in mapping.Slots.Names)
            {
                Append(hash, name);
                foreach (string value in mapping.Slots.AllOf(name))
                {
                    Append(hash, value);
                }

                Append(hash, "");
            }

            Append(hash, "");
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>A text preceded by its length, so that no two contents give the same bytes.</summary>
    private static void Append(IncrementalHash hash, string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, utf8.Length);
        hash.AppendData(length);
        hash.AppendData(utf8);
    }
}

using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Competency.Model.Mappings;

/// <summary>The mappings of one SSSOM file with their prefixes and the values of the set as a whole. Immutable.</summary>
/// <remarks>
/// In memory every mapping is complete: values that a file gives once for all its mappings are copied to each of them.
/// </remarks>
/// <example>
/// A set of one mapping, used as a matching policy:
/// <code>
/// Mapping sameSkill = Mapping.Of(
///     MappingEntity.Named("桌面整理", ElementKind.Skill),
///     MappingRelation.Exact,
///     MappingEntity.Named("工作臺面整理", ElementKind.Skill),
///     Mapping.ManualMappingCuration);
/// MappingSet set = new([sameSkill]);
/// CatalogLoader loader = new(MatchingPolicies.Mapped([set]));
/// </code>
/// </example>
public sealed class MappingSet
{
    private readonly Lazy<string> _contentHash;

    /// <summary>Makes a mapping set.</summary>
    /// <param name="mappings">The mappings, in the order of the file.</param>
    /// <param name="slots">The values of the set, identifiers as IRIs; <see langword="null"/> for none.</param>
    /// <param name="curies">The prefixes for writing; <see langword="null"/> for the built-in ones alone.</param>
    /// <param name="source">The name of the file, for messages; <see langword="null"/> for a set made in memory.</param>
    public MappingSet(IEnumerable<Mapping> mappings, SlotValues? slots = null, CurieMap? curies = null, string? source = null)
        : this(mappings, slots, curies, source, [])
    {
    }

    internal MappingSet(
        IEnumerable<Mapping> mappings,
        SlotValues? slots,
        CurieMap? curies,
        string? source,
        IEnumerable<MappingSlot> extensions)
    {
        ArgumentNullException.ThrowIfNull(mappings);
        Mapping[] given = [.. mappings];
        (Slots, ImmutableArray<SlotValues> whole) =
            SlotPropagation.Propagate(slots ?? SlotValues.Empty, [.. given.Select(static mapping => mapping.Slots)]);
        Mappings =
        [
            .. given.Zip(whole, static (mapping, values) =>
                ReferenceEquals(mapping.Slots, values) ? mapping : new Mapping(values, mapping.Location)),
        ];
        Curies = curies ?? CurieMap.Empty;
        Extensions = [.. extensions];
        Source = source;
        _contentHash = new Lazy<string>(() => HashOf(Mappings));
    }

    /// <summary>The mappings, in the order of the file.</summary>
    public ImmutableArray<Mapping> Mappings { get; }

    /// <summary>The values of the set as a whole, by slot.</summary>
    public SlotValues Slots { get; }

    /// <summary>The prefixes of the identifiers.</summary>
    public CurieMap Curies { get; }

    /// <summary>The name of the file that the set was read from; <see langword="null"/> for a set made in memory.</summary>
    public string? Source { get; }

    /// <summary>The IRI of the set; <see langword="null"/> if it has none.</summary>
    public string? Id => Slots["mapping_set_id"];

    /// <summary>The IRI of the license; <see langword="null"/> if none is given.</summary>
    public string? License => Slots["license"];

    /// <summary>
    /// The SHA-256 of the content of all mappings, in 64 hexadecimal digits. Independent of their order, of prefixes and of the
    /// values of the set.
    /// </summary>
    public string ContentHash => _contentHash.Value;

    // The slots that the set defines itself.
    internal ImmutableArray<MappingSlot> Extensions { get; }

    /// <summary>Identifier, or source, and the number of mappings.</summary>
    public override string ToString() => $"{Id ?? Source ?? "mapping set"} ({Mappings.Length} mappings)";

    // The set of a file: the values of the set are given to its rows before the rows become mappings, and a row that still
    // lacks an indispensable slot is reported and left out.
    internal static MappingSet OfRows(
        SlotValues slots,
        IReadOnlyList<(SlotValues Values, SourceLocation Location)> rows,
        CurieMap curies,
        IEnumerable<MappingSlot> extensions,
        string source,
        DiagnosticBag diagnostics)
    {
        (SlotValues ofSet, ImmutableArray<SlotValues> whole) =
            SlotPropagation.Propagate(slots, [.. rows.Select(static row => row.Values)]);
        List<Mapping> mappings = [];
        for (int index = 0; index < rows.Count; index++)
        {
            if (Mapping.MissingSlot(whole[index]) is string missing)
            {
                diagnostics.Add(MappingRules.MappingIncomplete, rows[index].Location, missing);
            }
            else
            {
                mappings.Add(new Mapping(whole[index], rows[index].Location));
            }
        }

        return new MappingSet(mappings, ofSet, curies, source, extensions);
    }

    // The values of the set and of its mappings, in the canonical order of SSSOM, as they stand in a file.
    // isCondensed: Whether values that all mappings have in common stand once, with the set.
    internal (SlotValues OfSet, ImmutableArray<SlotValues> Rows) ToRows(bool isCondensed)
    {
        ImmutableArray<SlotValues> rows = [.. Mappings.Order(MappingOrder.Instance).Select(static mapping => mapping.Slots)];
        return isCondensed ? SlotPropagation.Condense(Slots, rows) : (Slots, rows);
    }

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

    // A text preceded by its length, so that no two contents give the same bytes.
    private static void Append(IncrementalHash hash, string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, utf8.Length);
        hash.AppendData(length);
        hash.AppendData(utf8);
    }
}

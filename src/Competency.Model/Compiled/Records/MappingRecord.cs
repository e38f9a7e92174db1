using System.Collections.Immutable;
using Competency.Model.Compiled.Bytes;
using Competency.Model.Mappings;

namespace Competency.Model.Compiled.Records;

// A set of mappings that a catalog was built with.
internal static class MappingRecord
{
    public static void Write(RecordWriter writer, MappingSet set)
    {
        writer.Text(set.Source);
        Write(writer, set.Slots);
        writer.All(set.Curies.Prefixes, prefix =>
        {
            writer.Text(prefix.Key);
            writer.Text(prefix.Value);
        });
        writer.All(set.Extensions, slot =>
        {
            writer.Text(slot.Name);
            writer.Text(slot.Property);
            writer.Text(slot.TypeHint);
        });
        writer.All(set.Mappings, mapping =>
        {
            Write(writer, mapping.Slots);
            writer.Place(mapping.Location);
        });
    }

    public static MappingSet Read(ref RecordReader reader)
    {
        string? source = reader.Text();
        SlotValues slots = Slots(ref reader);
        ImmutableArray<(string Name, string Expansion)> prefixes =
            reader.All(static (ref RecordReader item) => (item.TextOrEmpty(), item.TextOrEmpty()));
        ImmutableArray<MappingSlot> extensions = reader.All(static (ref RecordReader item) =>
            MappingSlot.OfExtension(item.TextOrEmpty(), item.Text(), item.Text()));
        ImmutableArray<(SlotValues Slots, SourceLocation Location)> mappings =
            reader.All(static (ref RecordReader item) => (Slots(ref item), item.Place()));
        CurieMap curies = CurieMap.Empty.With(prefixes
            .Where(static prefix => CurieMap.IsName(prefix.Name) && prefix.Expansion.Length > 0)
            .Select(static prefix => KeyValuePair.Create(prefix.Name, prefix.Expansion)));
        return new MappingSet(
            mappings
                .Where(static mapping => Mapping.MissingSlot(mapping.Slots) is null)
                .Select(static mapping => new Mapping(mapping.Slots, mapping.Location)),
            slots,
            curies,
            source,
            extensions);
    }

    private static void Write(RecordWriter writer, SlotValues slots) => writer.All([.. slots.Names], name =>
    {
        writer.Text(name);
        writer.Texts(slots.AllOf(name));
    });

    private static SlotValues Slots(ref RecordReader reader)
    {
        ImmutableArray<(string Name, ImmutableArray<string> Values)> read =
            reader.All(static (ref RecordReader item) => (item.TextOrEmpty(), item.Texts()));
        SlotValues slots = SlotValues.Empty;
        foreach ((string name, ImmutableArray<string> values) in read.Where(static slot => slot.Name.Length > 0))
        {
            slots = slots.With(name, values.AsSpan());
        }

        return slots;
    }
}

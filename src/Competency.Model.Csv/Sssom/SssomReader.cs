using System.Collections.Immutable;
using System.Text;
using Competency.Model.Csv.Tables;
using Competency.Model.Csv.Tables.Encodings;
using Competency.Model.Mappings;
using Competency.Model.Text;

namespace Competency.Model.Csv.Sssom;

// Reads a mapping file: head, header, rows.
internal sealed class SssomReader
{
    private readonly string _name;
    private readonly DiagnosticBag _diagnostics = new();

    private SssomReader(string name) => _name = name;

    // Reads a file.
    // name: What diagnostics call it.
    // content: Its bytes.
    // externalHead: The head where it stands in a file of its own.
    public static MappingReadResult Read(
        string name, ReadOnlyMemory<byte> content, (string Name, ReadOnlyMemory<byte> Content)? externalHead = null)
    {
        SssomReader reader = new(name);
        MappingSet set = reader.ReadSet(content, externalHead);
        return new MappingReadResult(set, reader._diagnostics.ToImmutable());
    }

    private MappingSet ReadSet(ReadOnlyMemory<byte> content, (string Name, ReadOnlyMemory<byte> Content)? externalHead)
    {
        TableText text = Decode(_name, content);
        int end = YamlLines.End(text.Utf8.Span);
        TableText table = text.From(end, LineCounter.Breaks(text.Utf8.Span[..end]));
        char separator = (char)TableDialect.Find(table.Utf8.Span, CsvSeparator.Detect).Separator;
        SssomMetadata head = externalHead is (string headName, ReadOnlyMemory<byte> headContent)
            ? SssomMetadata.Read(YamlLines.Plain(Text(Decode(headName, headContent))), headName, _diagnostics)
            : SssomMetadata.Read(YamlLines.Marked(Encoding.UTF8.GetString(text.Utf8.Span[..end]), separator), _name, _diagnostics);
        using TableReader rows = TableReader.Open(_name, table, CsvReadingOptions.Default, _diagnostics);
        Column[] columns = Columns(rows.Header, head, table.FirstLine);
        if (MissingColumn(columns) is string missing)
        {
            _diagnostics.Add(SssomRules.MappingHeaderMissing, new SourceLocation { File = _name, Line = table.FirstLine }, missing);
            return new MappingSet([], head.Slots, head.Curies, _name, head.Extensions);
        }

        List<(SlotValues, SourceLocation)> read = ReadRows(rows, columns, new CellReader(head.Curies, _diagnostics));
        return MappingSet.OfRows(head.Slots, read, head.Curies, head.Extensions, _name, _diagnostics);
    }

    private TableText Decode(string name, ReadOnlyMemory<byte> content)
    {
        TableText text = TableDecoder.Decode(content, CsvEncoding.Detect);
        if (text.IsGuess)
        {
            _diagnostics.Add(TableRules.EncodingDetected, new SourceLocation { File = name }, Phrase.Named(text.Encoding));
        }

        return text;
    }

    private static string Text(TableText text) => Encoding.UTF8.GetString(text.Utf8.Span);

    private Column[] Columns(HeaderRow header, SssomMetadata head, int line)
    {
        List<Column> columns = [];
        for (int index = 0; index < header.Count; index++)
        {
            if (header.NameOf(index) is not string name || header.Find(name) != index)
            {
                continue;
            }

            string slotName = LegacySlots.NameOf(name);
            bool isKnown = MappingSlot.TryGetOfMapping(slotName, out MappingSlot? slot) || name == "match_term_type";
            if (!isKnown && !head.Extensions.Any(extension => string.Equals(extension.Name, name, StringComparison.Ordinal)))
            {
                Phrase nearest = DidYouMean.Hint(name, MappingSlot.OfMapping.Select(static known => known.Name));
                SourceLocation location = new() { File = _name, Line = line, ColumnName = name };
                _diagnostics.Add(SssomRules.SlotUnknown, location, name, nearest);
            }

            columns.Add(new Column(index, name, slotName, slot));
        }

        return [.. columns];
    }

    private static string? MissingColumn(Column[] columns)
    {
        return
            !Has("predicate_id") ? "predicate_id" :
            !Has("mapping_justification") ? "mapping_justification" :
            !Has("subject_id") && !Has("subject_label") ? "subject_id" :
            !Has("object_id") && !Has("object_label") ? "object_id" : null;

        bool Has(string slot) => columns.Any(column => string.Equals(column.SlotName, slot, StringComparison.Ordinal));
    }

    private List<(SlotValues, SourceLocation)> ReadRows(TableReader rows, Column[] columns, CellReader cells)
    {
        List<(SlotValues, SourceLocation)> read = [];
        while (rows.Read())
        {
            SlotValues values = SlotValues.Empty;
            foreach (Column column in columns)
            {
                string cell = rows.Current.Text(column.Index).Trim();
                if (cell.Length > 0)
                {
                    values = ReadCell(values, column, cell, rows.Current.At(column.Index), cells);
                }
            }

            read.Add((values, rows.Current.At()));
        }

        return read;
    }

    private SlotValues ReadCell(SlotValues values, Column column, string cell, SourceLocation location, CellReader cells)
    {
        switch (column.Name)
        {
            case "match_type":
                return values["mapping_justification"] is null
                    ? values.With(column.SlotName, LegacySlots.JustificationOf(cell) ?? cell)
                    : values;
            case "match_term_type":
                string? type = LegacySlots.TypeOf(cell);
                return values.With("subject_type", values["subject_type"] ?? type).With("object_type", values["object_type"] ?? type);
            case "predicate_id":
                string iri = cells.Understand(column.Slot, column.SlotName, cell, location);
                ReportPredicate(iri, cell, location);
                return values.With(column.SlotName, iri);
        }

        ImmutableArray<string> parts = column.Slot?.IsList == true ? CellReader.Split(cell) : [cell];
        IEnumerable<string> understood = parts
            .Where(static part => part.Length > 0)
            .Select(part => cells.Understand(column.Slot, column.SlotName, part, location));
        return values.With(column.SlotName, [.. understood]);
    }

    private void ReportPredicate(string iri, string cell, SourceLocation location)
    {
        if (Mapping.RelationOf(iri) is null && !string.Equals(iri, cell, StringComparison.Ordinal))
        {
            string[] known =
                [.. Enum.GetValues<MappingRelation>().Select(static relation => CurieMap.Empty.Contract(Mapping.PredicateOf(relation)))];
            string? nearest = Array.Find(known, name => name.StartsWith(cell, StringComparison.OrdinalIgnoreCase))
                ?? DidYouMean.Nearest(cell, known);
            _diagnostics.Add(SssomRules.PredicateUnknown, location, cell, DidYouMean.Hint(nearest));
        }
    }

    private sealed record Column(int Index, string Name, string SlotName, MappingSlot? Slot);
}

using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Competency.Model.Mappings;

namespace Competency.Model.Csv.Sssom;

// Writes a mapping set in the canonical form of SSSOM/TSV.
internal sealed class SssomWriter
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\"\t\r\n");
    private static readonly string[] AlwaysThere = ["subject_id", "predicate_id", "object_id", "mapping_justification"];

    // Slots of rows and heads that came with SSSOM 1.1.
    private static readonly string[] NewRowSlots = ["predicate_type", "cardinality_scope", "mapping_tool_id", "review_date", "record_id"];
    private static readonly string[] NewHeadSlots =
        [.. NewRowSlots, "mapping_set_confidence", "similarity_measure", "curation_rule", "curation_rule_text"];

    private readonly MappingSet _set;
    private readonly SlotValues _head;
    private readonly ImmutableArray<SlotValues> _rows;
    private readonly SortedDictionary<string, string> _prefixes = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();

    private SssomWriter(MappingSet set, bool condense)
    {
        _set = set;
        (_head, _rows) = set.ToRows(condense);
        bool isNew = NewHeadSlots.Any(slot => _head[slot] is not null) || _rows.Any(IsOfNewVersion);
        _head = isNew ? _head.With("sssom_version", "1.1") : _head;
    }

    // The whole file.
    public static string Write(MappingSet set, bool condense)
    {
        SssomWriter writer = new(set, condense);
        string table = writer.Table();
        string head = writer.Head();
        return writer.Prefixes() + head + table;
    }

    private static bool IsOfNewVersion(SlotValues row) =>
        NewRowSlots.Any(slot => row[slot] is not null) ||
        row["mapping_cardinality"] == "0:0" ||
        row["subject_type"] == "composed entity expression" ||
        row["object_type"] == "composed entity expression";

    private string Table()
    {
        _text.Clear();
        HashSet<string> used = [.. _rows.SelectMany(static row => row.Names), .. AlwaysThere];
        string[] columns =
        [
            .. MappingSlot.OfMapping.Select(static slot => slot.Name).Where(used.Contains),
            .. Extensions(used, MappingSlot.TryGetOfMapping),
        ];
        _text.AppendJoin('\t', columns.Select(Cell)).Append('\n');
        foreach (SlotValues row in _rows)
        {
            _text.AppendJoin('\t', columns.Select(column => Cell(Joined(column, row.AllOf(column))))).Append('\n');
        }

        return _text.ToString();
    }

    private string Head()
    {
        _text.Clear();
        foreach (MappingSlot slot in MappingSlot.OfSet.Where(slot => _head[slot.Name] is not null))
        {
            bool isTyped = slot.IsShare || slot.IsDate;
            string[] values = [.. _head.AllOf(slot.Name).Select(value => Scalar(slot.IsReference ? Contract(value) : value, isTyped))];
            WriteSlot(slot.Name, values, slot.IsList);
        }

        string[] own = [.. Extensions(_head.Names, MappingSlot.TryGetOfSet)];
        WriteDefinitions(own.Concat(_rows.SelectMany(static row => row.Names)).ToHashSet(StringComparer.Ordinal));
        foreach (string name in own)
        {
            WriteSlot(name, [Scalar(_head[name]!, isTyped: false)], isList: false);
        }

        return _text.ToString();
    }

    private void WriteSlot(string name, string[] values, bool isList)
    {
        if (!isList)
        {
            _text.Append(CultureInfo.InvariantCulture, $"#{name}: {values[0]}\n");
            return;
        }

        _text.Append(CultureInfo.InvariantCulture, $"#{name}:\n");
        foreach (string value in values)
        {
            _text.Append(CultureInfo.InvariantCulture, $"#  - {value}\n");
        }
    }

    private void WriteDefinitions(HashSet<string> used)
    {
        MappingSlot[] definitions =
        [
            .. _set.Extensions
                .Where(extension => used.Contains(extension.Name))
                .OrderBy(static extension => extension.EffectiveProperty, StringComparer.Ordinal),
        ];
        if (definitions.Length > 0)
        {
            _text.Append("#extension_definitions:\n");
        }

        foreach (MappingSlot definition in definitions)
        {
            _text.Append(CultureInfo.InvariantCulture, $"#  - slot_name: {definition.Name}\n");
            WritePart("property", definition.Property);
            WritePart("type_hint", definition.TypeHint);
        }

        void WritePart(string name, string? iri)
        {
            if (iri is not null)
            {
                _text.Append(CultureInfo.InvariantCulture, $"#    {name}: {Scalar(Contract(iri), isTyped: false)}\n");
            }
        }
    }

    // The prefixes that were used while the rest was written.
    private string Prefixes()
    {
        StringBuilder text = new();
        if (_prefixes.Count > 0)
        {
            text.Append("#curie_map:\n");
        }

        foreach ((string prefix, string expansion) in _prefixes)
        {
            text.Append(CultureInfo.InvariantCulture, $"#  {prefix}: {Scalar(expansion, isTyped: false)}\n");
        }

        return text.ToString();
    }

    // Slots that are none of SSSOM's: by the property that defines them, then by name.
    private IEnumerable<string> Extensions(IEnumerable<string> names, TryGet isStandard)
    {
        Dictionary<string, string> properties = _set.Extensions
            .DistinctBy(static extension => extension.Name, StringComparer.Ordinal)
            .ToDictionary(static extension => extension.Name, static extension => extension.EffectiveProperty, StringComparer.Ordinal);
        return names
            .Where(name => !isStandard(name, out _))
            .OrderBy(name => properties.GetValueOrDefault(name) ?? MappingSlot.OfExtension(name).EffectiveProperty, StringComparer.Ordinal)
            .ThenBy(static name => name, StringComparer.Ordinal);
    }

    private string Joined(string column, ImmutableArray<string> values)
    {
        if (!MappingSlot.TryGetOfMapping(column, out MappingSlot? slot) || values.IsEmpty)
        {
            return values.IsEmpty ? "" : values[0];
        }

        IEnumerable<string> written = slot.IsReference ? values.Select(Contract) : values;
        return slot.IsList
            ? string.Join(
                '|',
                written.Select(static value => value
                    .Replace("\\", "\\\\", StringComparison.Ordinal)
                    .Replace("|", "\\|", StringComparison.Ordinal)))
            : written.First();
    }

    private string Contract(string iri)
    {
        if (!_set.Curies.TryContract(iri, out string? curie))
        {
            return iri;
        }

        string prefix = curie[..curie.IndexOf(':', StringComparison.Ordinal)];
        if (_set.Curies.Prefixes.TryGetValue(prefix, out string? expansion))
        {
            _prefixes[prefix] = expansion;
        }

        return curie;
    }

    private static string Cell(string value) =>
        value.AsSpan().ContainsAny(Quoted) ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;

    private static string Scalar(string value, bool isTyped)
    {
        if (isTyped || YamlText.IsPlain(value))
        {
            return value;
        }

        StringBuilder quoted = new("\"");
        foreach (char character in value)
        {
            _ = character switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                '\r' => quoted.Append("\\r"),
                '\u2028' or '\u2029' or '\uFEFF' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ when char.IsControl(character) => quoted.Append(CultureInfo.InvariantCulture, $"\\x{(int)character:X2}"),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }

    private delegate bool TryGet(string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out MappingSlot? slot);
}

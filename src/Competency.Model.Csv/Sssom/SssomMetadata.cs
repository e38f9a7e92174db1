using System.Collections.Immutable;
using Competency.Model.Mappings;
using Competency.Model.Text;

namespace Competency.Model.Csv.Sssom;

// What the head of a mapping file says: prefixes, extensions, and slots of the set.
internal sealed class SssomMetadata
{
    private readonly string _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<MappingSlot> _extensions = [];
    private CellReader? _cells;

    private SssomMetadata(string file, DiagnosticBag diagnostics)
    {
        _file = file;
        _diagnostics = diagnostics;
    }

    // The prefixes.
    public CurieMap Curies { get; private set; } = CurieMap.Empty;

    // The slots that the set defines itself.
    public IReadOnlyList<MappingSlot> Extensions => _extensions;

    // What is said of the set, identifiers as IRIs.
    public SlotValues Slots { get; private set; } = SlotValues.Empty;

    // Understands a head.
    public static SssomMetadata Read(List<YamlLine> lines, string file, DiagnosticBag diagnostics)
    {
        SssomMetadata head = new(file, diagnostics);
        IReadOnlyList<KeyValuePair<string, YamlNode>> entries = MetadataReader.Read(lines, file, diagnostics);
        head.ReadPrefixes(entries.Where(static entry => entry.Key == "curie_map").Select(static entry => entry.Value));
        head.ReadExtensions(entries.Where(static entry => entry.Key == "extension_definitions").Select(static entry => entry.Value));
        foreach ((string name, YamlNode node) in entries)
        {
            if (name is not ("curie_map" or "extension_definitions" or "mappings") && !node.IsEmpty)
            {
                head.ReadSlot(name, node);
            }
        }

        head.ReportMissing("mapping_set_id", "it is the unique identifier of the set");
        head.ReportMissing("license", "without it nobody else may use the mappings");
        return head;
    }

    private void ReadPrefixes(IEnumerable<YamlNode> nodes)
    {
        List<KeyValuePair<string, string>> declared = [];
        foreach ((string prefix, YamlNode node) in nodes.SelectMany(static node => node.Entries ?? []))
        {
            if (!CurieMap.IsName(prefix) || string.IsNullOrEmpty(node.Text))
            {
                LeaveOut(node, Phrase.Content($"{prefix}: {node.Text}"), "a prefix needs a valid name and the beginning of an IRI");
            }
            else if (CurieMap.BuiltIn.TryGetValue(prefix, out string? builtIn))
            {
                if (!string.Equals(builtIn, node.Text, StringComparison.Ordinal))
                {
                    _diagnostics.Add(SssomRules.PrefixRedefined, At(node), prefix, builtIn, node.Text);
                }
            }
            else
            {
                declared.Add(KeyValuePair.Create(prefix, node.Text));
            }
        }

        Curies = Curies.With(declared);
    }

    private void ReadExtensions(IEnumerable<YamlNode> nodes)
    {
        foreach (YamlNode node in nodes.SelectMany(static node => node.Items ?? []))
        {
            ILookup<string, YamlNode> parts = (node.Entries ?? []).ToLookup(
                static entry => entry.Key, static entry => entry.Value, StringComparer.Ordinal);
            string? name = parts["slot_name"].FirstOrDefault()?.Text;
            bool isDefinition = CurieMap.IsName(name)
                && !IsStandard(name)
                && parts.All(static part => part.Key is "slot_name" or "property" or "type_hint");
            bool isResolved = TryExpand(parts["property"].FirstOrDefault()?.Text, out string? property)
                & TryExpand(parts["type_hint"].FirstOrDefault()?.Text, out string? type);
            if (isDefinition && isResolved)
            {
                _extensions.Add(MappingSlot.OfExtension(name!, property, type));
            }
            else
            {
                const string Reason = "an extension needs its own slot_name, and declared prefixes in property and type_hint";
                LeaveOut(node, $"extension {name}", Reason);
            }
        }
    }

    private bool TryExpand(string? curie, out string? iri)
    {
        iri = null;
        return curie is null || Curies.TryExpand(curie, out iri);
    }

    private void ReadSlot(string name, YamlNode node)
    {
        string slotName = LegacySlots.NameOf(name);
        bool isKnown = MappingSlot.TryGetOfSet(slotName, out MappingSlot? slot);
        if (!isKnown && !_extensions.Exists(extension => string.Equals(extension.Name, name, StringComparison.Ordinal)))
        {
            ReportUnknown(name, node);
        }

        IReadOnlyList<YamlNode> items = node.Items ?? [node];
        if (items.Any(static item => item.Text is null && !item.IsEmpty) || (items.Count > 1 && slot?.IsList != true))
        {
            LeaveOut(node, Phrase.Content(name), "the slot does not accept this list or structure");
            return;
        }

        CellReader cells = _cells ??= new CellReader(Curies, _diagnostics);
        ImmutableArray<string> values = [.. items.Select(static item => item.Text).OfType<string>().Where(static text => text.Length > 0)];
        Slots = Slots.With(slotName, [.. values.Select(value => cells.Understand(slot, slotName, value, At(node)))]);
    }

    private void ReportUnknown(string name, YamlNode node)
    {
        string? nearest = DidYouMean.Nearest(name, MappingSlot.OfSet.Select(static slot => slot.Name).Append("curie_map"));
        _diagnostics.Add(SssomRules.SlotUnknown, At(node), name, DidYouMean.Hint(nearest));
    }

    private static bool IsStandard(string name) => MappingSlot.TryGetOfMapping(name, out _) || MappingSlot.TryGetOfSet(name, out _);

    private void ReportMissing(string slot, Phrase meaning)
    {
        if (Slots[slot] is null)
        {
            _diagnostics.Add(SssomRules.MetadataSlotMissing, new SourceLocation { File = _file, Line = 1 }, slot, meaning);
        }
    }

    private void LeaveOut(YamlNode node, Phrase what, Phrase reason) =>
        _diagnostics.Add(SssomRules.MetadataUnreadable, At(node), what, reason);

    private SourceLocation At(YamlNode node) => new() { File = _file, Line = node.Line };
}

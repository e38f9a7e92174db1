using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Competency.Model.Mappings;
using Competency.Model.Text;

namespace Competency.Model.Csv.Sssom;

// Understands the values of slots: identifiers, numbers, dates, words of a fixed list.
internal sealed class CellReader(CurieMap curies, DiagnosticBag diagnostics)
{
    private int _hints;

    private static readonly string[] EntityTypes =
    [
        "owl class", "owl object property", "owl data property", "owl annotation property", "owl named individual", "skos concept",
        "rdfs resource", "rdfs class", "rdfs literal", "rdfs datatype", "rdf property", "composed entity expression",
    ];

    private static readonly string[] Cardinalities = ["1:1", "1:n", "n:1", "n:n", "1:0", "0:1", "0:0"];

    // Splits a list at bars; \| is a bar and \\ a backslash.
    public static ImmutableArray<string> Split(string text)
    {
        ImmutableArray<string>.Builder values = ImmutableArray.CreateBuilder<string>();
        StringBuilder value = new();
        for (int at = 0; at < text.Length; at++)
        {
            bool isEscape = text[at] == '\\' && at + 1 < text.Length && text[at + 1] is '|' or '\\';
            if (isEscape)
            {
                value.Append(text[++at]);
            }
            else if (text[at] == '|')
            {
                values.Add(value.ToString().Trim());
                value.Clear();
            }
            else
            {
                value.Append(text[at]);
            }
        }

        values.Add(value.ToString().Trim());
        return values.ToImmutable();
    }

    // The value as the model holds it; what is no value of the slot is reported and kept.
    public string Understand(MappingSlot? slot, string name, string value, SourceLocation location)
    {
        if (slot is null)
        {
            return value;
        }

        if (slot.IsReference)
        {
            return Expand(value, location);
        }

        switch (name)
        {
            case "subject_type" or "object_type" or "predicate_type":
                return Word(name, value, location, EntityTypes, "rdfs:Literal", "owl:Class", "skos:Concept");
            case "mapping_cardinality":
                return Word(name, value, location, Cardinalities);
            case "predicate_modifier":
                return Modifier(value, location);
            default:
                Check(slot, value, location);
                return value;
        }
    }

    private string Expand(string value, SourceLocation location)
    {
        if (curies.TryExpand(value, out string? iri))
        {
            return iri;
        }

        string bare = value is ['<', .., '>'] ? value[1..^1] : value;
        if (IsWrittenOut(bare))
        {
            diagnostics.Add(SssomRules.IdentifierNotPrefixed, location, value);
            return bare;
        }

        int colon = value.IndexOf(':', StringComparison.Ordinal);
        string prefix = colon < 0 ? "" : value[..colon];
        Phrase hint =
            colon < 0 ? (Phrase)" It has none; use 'prefix:name'." :
            prefix == ElementIri.PrefixName ? $" Add '{ElementIri.PrefixName}: {ElementIri.Prefix}'." :
            _hints++ >= DidYouMean.MostHints ? Phrase.None :
            DidYouMean.Hint(prefix, curies.Prefixes.Keys.Concat(CurieMap.BuiltIn.Keys));
        diagnostics.Add(SssomRules.PrefixUnknown, location, value, hint);
        return value;
    }

    private static bool IsWrittenOut(string value) =>
        value.StartsWith("http://", StringComparison.Ordinal) ||
        value.StartsWith("https://", StringComparison.Ordinal) ||
        value.StartsWith("urn:", StringComparison.Ordinal);

    private string Word(string name, string value, SourceLocation location, string[] words, params ReadOnlySpan<string> older)
    {
        if (!words.Contains(value, StringComparer.Ordinal) && !older.Contains(value))
        {
            Report(name, value, location, (Phrase)$"one of {Phrase.List(words)}", "It was kept but has no meaning.");
        }

        return value;
    }

    private string Modifier(string value, SourceLocation location)
    {
        if (string.Equals(value, "not", StringComparison.OrdinalIgnoreCase))
        {
            return "Not";
        }

        Report("predicate_modifier", value, location, Phrase.Content("Not"), "The mapping was kept but has no effect.");
        return value;
    }

    private void Check(MappingSlot slot, string value, SourceLocation location)
    {
        if (slot.IsShare
            && !(double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double share) && share is >= 0 and <= 1))
        {
            Report(slot.Name, value, location, "a number from 0 to 1", "It was kept but is treated as null.");
        }
        else if (slot.IsDate && !DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            Report(slot.Name, value, location, "a date such as 2026-01-31", "It was kept.");
        }
    }

    private void Report(string slot, string value, SourceLocation location, Phrase expected, Phrase outcome) =>
        diagnostics.Add(SssomRules.SlotValueInvalid, location, slot, value, expected, outcome);
}

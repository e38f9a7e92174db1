using System.Text.Json;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks.Ctdl;

// Makes a vocabulary of each framework of a file.
internal sealed class CtdlReader(string file, DiagnosticBag diagnostics)
{
    private const string Id = "@id";
    private static readonly HashSet<string> Names = ["@graph", ""];

    // Properties that are read, or that only say again what others say.
    private static readonly HashSet<string> Known =
    [
        Id, "@type", "@context", "competencyText", "competencyLabel", "comment", "codedNotation", "competencyCategory", "isChildOf",
        "hasChild", "isPartOf", "isTopChildOf", "hasTopChild", "inLanguage", "ctid", "name",
    ];

    private readonly List<(JsonElement Record, SourceLocation Place)> _frameworks = [];
    private readonly List<(JsonElement Record, SourceLocation Place)> _competencies = [];
    private readonly FieldCounts _fields = new();
    private readonly FieldCounts _relations = new();

    // Reads the file.
    public DocumentDrafts Read(ReadOnlyMemory<byte> content)
    {
        JsonRecords.Read(file, content, Names, Sort, diagnostics);
        SourceLocation start = new() { File = file };
        if (_competencies.Count == 0)
        {
            diagnostics.Add(CompetencyRules.FrameworkEmpty, start, (Phrase)"a CTDL-ASN framework");
            return new DocumentDrafts([], []);
        }

        if (_frameworks.Count == 0)
        {
            _frameworks.Add((default, start));
        }

        CtdlFramework[] frameworks = [.. _frameworks.Select(entry => new CtdlFramework(entry.Record, entry.Place, diagnostics))];
        Dictionary<string, CtdlFramework> byAddress = new(StringComparer.Ordinal);
        foreach (CtdlFramework framework in frameworks)
        {
            byAddress.TryAdd(framework.Address, framework);
        }

        foreach ((JsonElement record, SourceLocation place) in _competencies)
        {
            string whole = CtdlText.ReferencesOf(CtdlText.ValueOf(record, "isPartOf")).FirstOrDefault(byAddress.ContainsKey) ?? "";
            byAddress.GetValueOrDefault(whole, frameworks[0]).Take(record, place);
        }

        _fields.Report(CompetencyRules.FieldsLeftOut, start, diagnostics);
        _relations.Report(CompetencyRules.RelationsLeftOut, start, diagnostics);
        return new DocumentDrafts([], [.. frameworks.Select(static framework => framework.Complete())]);
    }

    private void Sort(string name, JsonElement record, SourceLocation place)
    {
        string[] types = [.. CtdlText.ReferencesOf(ValueOfType(record)).Select(CtdlText.NameOf)];
        bool isFramework = types.Contains("CompetencyFramework", StringComparer.Ordinal);
        if (!isFramework && !types.Contains("Competency", StringComparer.Ordinal))
        {
            _fields.Add(string.Join(' ', types), template: "record of type {0}");
            return;
        }

        (isFramework ? _frameworks : _competencies).Add((record, place));
        foreach (JsonProperty property in record.EnumerateObject())
        {
            string field = CtdlText.NameOf(property.Name);
            bool isKept = Known.Contains(field) || (!isFramework && CtdlRelations.Kinds.ContainsKey(field));
            if (!isKept && !JsonRecords.IsNothing(property.Value))
            {
                bool isRelation = field.EndsWith("Alignment", StringComparison.Ordinal)
                    || field.StartsWith("align", StringComparison.Ordinal);
                (isRelation ? _relations : _fields).Add(field, template: isFramework ? "{0} of the framework" : "");
            }
        }
    }

    private static JsonElement ValueOfType(JsonElement record) => record.TryGetProperty("@type", out JsonElement type) ? type : default;
}

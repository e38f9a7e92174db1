using System.Text.Encodings.Web;
using System.Text.Json;

namespace Competency.Model.Graphs.Exchange.Formats;

// One standard as JSON-LD in CTDL and CTDL-ASN. Whatever has an address of its own keeps it; all else has one within the document.
internal sealed class JsonLdWriter : IDisposable
{
    private const string Framework = "#competencies";

    private readonly Utf8JsonWriter _json;
    private readonly CompetencyCatalog _catalog;
    private readonly CompetencyStandard _standard;
    private readonly CompetencyElement[] _elements;

    public JsonLdWriter(Stream stream, CompetencyCatalog catalog, CompetencyStandard standard)
    {
        (_catalog, _standard) = (catalog, standard);
        _elements = [.. standard.Requirements.Select(static need => need.Element)];
        _json = new Utf8JsonWriter(stream, new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
    }

    public ExportText Text { get; } = new();

    public void Write(CancellationToken cancellationToken)
    {
        string key = _catalog.KeyOf(_standard).Text;
        _json.WriteStartObject();
        WriteContext();
        _json.WriteStartArray("@graph");
        WriteOccupation(key);
        foreach ((int at, Duty duty) in _standard.Duties.Index())
        {
            WriteDuty(at, duty);
        }

        foreach (WorkTask task in _standard.Tasks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            WriteTask(task);
        }

        WriteLevels();
        WriteFramework(key);
        foreach (CompetencyElement element in _elements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            WriteCompetency(element);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    public void Dispose() => _json.Dispose();

    private void WriteContext()
    {
        _json.WriteStartObject("@context");
        _json.WriteString("ceterms", "https://purl.org/ctdl/terms/");
        _json.WriteString("ceasn", "https://purl.org/ctdlasn/terms/");
        _json.WriteString("skos", "http://www.w3.org/2004/02/skos/core#");
        foreach (string property in LinkedTerms.References)
        {
            _json.WriteStartObject(property);
            _json.WriteString("@type", "@id");
            _json.WriteEndObject();
        }

        foreach (string property in LinkedTerms.Texts)
        {
            _json.WriteStartObject(property);
            _json.WriteString("@container", "@language");
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private void WriteOccupation(string key)
    {
        Begin(LinkedTerms.AddressOf(key, "#standard"), "ceterms:Occupation");
        WriteText("ceterms:name", _standard.Title);
        WriteText("ceterms:codedNotation", key, inLanguage: false);
        WriteText("ceterms:description", _standard.Description);
        WriteText("ceasn:comment", _standard.Level is CompetencyLevel level ? $"Level {level}" : null, inLanguage: false);
        Classification[] classes = [.. _standard.Classifications.Where(static known => known.Code is not null || known.Title is not null)];
        if (classes.Length > 0)
        {
            _json.WriteStartArray("ceterms:occupationType");
            Array.ForEach(classes, WriteClassification);
            _json.WriteEndArray();
        }

        WriteReferences("ceterms:hasWorkRole", _standard.Duties.Select(static (_, at) => LinkedTerms.DutyAddress(at)));
        WriteReferences("ceterms:hasTask", _standard.UnassignedTasks.Select(LinkedTerms.AddressOf));
        WriteEmbodied(_elements);
        CompetencyElement[] others = [.. _elements.Where(static element => LinkedTerms.EmbodiedBy(element.Kind) is null)];
        if (others.Length > 0)
        {
            _json.WriteStartArray("ceterms:requires");
            _json.WriteStartObject();
            _json.WriteString("@type", "ceterms:ConditionProfile");
            _json.WriteStartArray("ceterms:targetCompetency");
            Array.ForEach(others, WriteAlignment);
            _json.WriteEndArray();
            _json.WriteEndObject();
            _json.WriteEndArray();
        }

        _json.WriteEndObject();
    }

    private void WriteClassification(Classification known)
    {
        _json.WriteStartObject();
        _json.WriteString("@type", "ceterms:CredentialAlignmentObject");
        WriteText("ceterms:frameworkName", known.Scheme);
        WriteText("ceterms:codedNotation", known.Code, inLanguage: false);
        WriteText("ceterms:targetNodeName", known.Title);
        _json.WriteEndObject();
    }

    private void WriteAlignment(CompetencyElement element)
    {
        _json.WriteStartObject();
        _json.WriteString("@type", "ceterms:CredentialAlignmentObject");
        _json.WriteString("ceterms:targetNode", Text.Clean(LinkedTerms.AddressOf(element)));
        WriteText("ceterms:targetNodeName", element.Title);
        _json.WriteEndObject();
    }

    private void WriteDuty(int at, Duty duty)
    {
        Begin(LinkedTerms.DutyAddress(at), "ceterms:WorkRole");
        WriteText("ceterms:name", duty.Title);
        WriteText("ceterms:codedNotation", duty.Code?.Text, inLanguage: false);
        WriteReferences("ceterms:hasTask", duty.Tasks.Select(LinkedTerms.AddressOf));
        _json.WriteEndObject();
    }

    private void WriteTask(WorkTask task)
    {
        Begin(LinkedTerms.AddressOf(task), "ceterms:Task");
        WriteText("ceterms:name", task.Title);
        WriteText("ceterms:codedNotation", task.Code?.Text, inLanguage: false);
        WriteTexts(
            "ceasn:comment",
            [
                .. task.Outputs.Select(static output => output.ToString()),
                .. task.Indicators.Select(static indicator => indicator.ToString()),
            ]);
        if (task.Level is CompetencyLevel level)
        {
            WriteReferences("ceterms:performanceLevelType", [LinkedTerms.LevelAddress(level)]);
        }

        WriteEmbodied(task.Links.Select(static link => link.Element));
        _json.WriteEndObject();
    }

    private void WriteLevels()
    {
        IEnumerable<CompetencyLevel> levels = _standard.Tasks.Select(static task => task.Level).OfType<CompetencyLevel>();
        foreach (CompetencyLevel level in levels.DistinctBy(static level => level.Value).OrderBy(static level => level.Value))
        {
            Begin(LinkedTerms.LevelAddress(level), "skos:Concept");
            _json.WriteString("skos:prefLabel", $"Level {level}");
            _json.WriteString("skos:notation", level.ToString());
            _json.WriteEndObject();
        }
    }

    private void WriteFramework(string key)
    {
        Begin(Framework, "ceasn:CompetencyFramework");
        WriteText("ceasn:name", $"{key} {_standard.Title}");
        WriteText("ceasn:inLanguage", _standard.Language, inLanguage: false);
        WriteReferences("ceasn:hasTopChild", _elements.Select(LinkedTerms.AddressOf));
        _json.WriteEndObject();
    }

    private void WriteCompetency(CompetencyElement element)
    {
        Begin(LinkedTerms.AddressOf(element), "ceasn:Competency");
        WriteText("ceasn:competencyText", element.Title);
        WriteText("ceasn:codedNotation", element.Code?.Text, inLanguage: false);
        WriteText("ceasn:comment", element.Description);
        _json.WriteString("ceasn:competencyCategory", Text.Clean(element.Kind.Id));
        WriteReferences("ceasn:isPartOf", [Framework]);
        WriteReferences("ceasn:isTopChildOf", [Framework]);
        _json.WriteEndObject();
    }

    private void Begin(string address, string type)
    {
        _json.WriteStartObject();
        _json.WriteString("@id", Text.Clean(address));
        _json.WriteString("@type", type);
    }

    // Knowledge, skills and abilities have a term each.
    private void WriteEmbodied(IEnumerable<CompetencyElement> elements)
    {
        foreach (IGrouping<string?, CompetencyElement> group in elements
            .GroupBy(static element => LinkedTerms.EmbodiedBy(element.Kind))
            .Where(static group => group.Key is not null)
            .OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            WriteReferences(group.Key!, group.Select(LinkedTerms.AddressOf).Distinct(StringComparer.Ordinal));
        }
    }

    private void WriteReferences(string name, IEnumerable<string> addresses)
    {
        string[] all = [.. addresses];
        if (all.Length > 0)
        {
            _json.WriteStartArray(name);
            Array.ForEach(all, address => _json.WriteStringValue(Text.Clean(address)));
            _json.WriteEndArray();
        }
    }

    private void WriteText(string name, string? text, bool inLanguage = true)
    {
        if (text is { Length: > 0 })
        {
            if (inLanguage)
            {
                WriteTexts(name, [text]);
            }
            else
            {
                _json.WriteString(name, Text.Clean(text));
            }
        }
    }

    // Texts in the language of the standard, as a map; as they are if it names none.
    private void WriteTexts(string name, string[] texts)
    {
        if (texts.Length == 0)
        {
            return;
        }

        _json.WritePropertyName(name);
        if (_standard.Language is { Length: > 0 } language)
        {
            _json.WriteStartObject();
            _json.WritePropertyName(Text.Clean(language));
            WriteOneOrMore(texts);
            _json.WriteEndObject();
        }
        else
        {
            WriteOneOrMore(texts);
        }
    }

    private void WriteOneOrMore(string[] texts)
    {
        if (texts.Length == 1)
        {
            _json.WriteStringValue(Text.Clean(texts[0]));
            return;
        }

        _json.WriteStartArray();
        Array.ForEach(texts, text => _json.WriteStringValue(Text.Clean(text)));
        _json.WriteEndArray();
    }
}

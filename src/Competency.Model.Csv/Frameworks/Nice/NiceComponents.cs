using System.Text.Json;
using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Frameworks.Nice;

// The components of NICE as NIST publishes them in JSON: documents, elements and relationships, alone or within a response. Where
// they stand in the file, and in which order, does not matter.
internal sealed class NiceComponents
{
    private const int MaxDepth = 64;

    private readonly LineCounter _lines;
    private readonly string _file;

    private NiceComponents(string file, ReadOnlyMemory<byte> text) => (_file, _lines) = (file, new LineCounter(text));

    // What the file describes.
    public List<Document> Documents { get; } = [];

    // Roles, statements, categories and others.
    public List<Element> Elements { get; } = [];

    // Which element is related to which.
    public List<Relationship> Relationships { get; } = [];

    // Reads a file; where it stops being JSON, what stands before is kept and the place is reported.
    public static NiceComponents Read(string file, ReadOnlyMemory<byte> content, DiagnosticBag diagnostics)
    {
        ReadOnlyMemory<byte> text = JsonTable.ValidText(content);
        NiceComponents components = new(file, text);
        Utf8JsonReader reader = new(text.Span, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            components.ReadAll(ref reader);
        }
        catch (JsonException exception)
        {
            SourceLocation location = new() { File = file, Line = (int)(exception.LineNumber ?? 0) + 1 };
            diagnostics.Add(
                TableRules.JsonTableBroken, location, components.Elements.Count + components.Relationships.Count, exception.Message);
        }

        return components;
    }

    private void ReadAll(ref Utf8JsonReader reader)
    {
        string name = "";
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = JsonTable.StringOf(ref reader);
            }
            else if (reader.TokenType == JsonTokenType.StartArray && name is "documents" or "elements" or "relationships")
            {
                ReadArray(ref reader, name);
                name = "";
            }
        }
    }

    private void ReadArray(ref Utf8JsonReader reader, string name)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                reader.Skip();
                continue;
            }

            SourceLocation place = new() { File = _file, Line = _lines.LineAt((int)reader.TokenStartIndex) };
            ReadObject(ref reader, values);
            Add(name, values, place);
        }
    }

    private static void ReadObject(ref Utf8JsonReader reader, Dictionary<string, string> values)
    {
        values.Clear();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string property = JsonTable.StringOf(ref reader);
            reader.Read();
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                reader.Skip();
            }
            else
            {
                values[property] = JsonTable.TextOf(ref reader).Trim();
            }
        }
    }

    private void Add(string name, Dictionary<string, string> values, SourceLocation place)
    {
        switch (name)
        {
            case "documents":
                Documents.Add(new Document(Of("doc_identifier"), Of("name"), Of("version")));
                break;
            case "elements":
                Elements.Add(new Element(
                    Of("element_identifier"), Of("element_type").ToLowerInvariant(), Of("title"), Of("text"), Of("doc_identifier"), place));
                break;
            default:
                Relationships.Add(new Relationship(Of("source_element_identifier"), Of("dest_element_identifier"), place));
                break;
        }

        string Of(string property) => values.GetValueOrDefault(property, "");
    }

    // Identifier: How elements name the document.
    // Name: What it is called.
    // Version: Its release.
    internal readonly record struct Document(string Identifier, string Name, string Version);

    // Identifier: Its id, such as OG-WRL-001 or K0018.
    // Type: What it is: work_role, task, knowledge, skill, competency_area, category, opm_code.
    // Title: The title of a role, area or category.
    // Text: What a statement says.
    // Document: The document that it belongs to.
    // Place: Where it stands.
    internal sealed record Element(string Identifier, string Type, string Title, string Text, string Document, SourceLocation Place);

    // Source: The id of the one element.
    // Destination: The id of the other.
    // Place: Where it stands.
    internal sealed record Relationship(string Source, string Destination, SourceLocation Place);
}

using System.Collections.Concurrent;
using System.Text.Json;

namespace Competency.Model.TestKit;

/// <summary>A schema that the project publishes, in <c>docs/schema</c>.</summary>
public sealed class PublishedSchema
{
    private static readonly ConcurrentDictionary<string, PublishedSchema?> Schemas = new(StringComparer.Ordinal);

    private PublishedSchema(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        Root = document.RootElement.Clone();
    }

    /// <summary>That of documents.</summary>
    public static PublishedSchema Document { get; } = Of("competency-model/1")!;

    /// <summary>The names of all formats that have a schema.</summary>
    public static IReadOnlyList<string> Formats { get; } =
    [
        .. Directory.GetFiles(Path.Combine(SharedData.RepositoryRoot, "docs", "schema"), "*.schema.json")
            .Select(static path => new PublishedSchema(path).Root.GetProperty("title").GetString()!)
            .Order(StringComparer.Ordinal),
    ];

    public JsonElement Root { get; }

    /// <summary>The schema of a format, such as <c>competency-path/1</c>; <see langword="null"/> if none is published.</summary>
    public static PublishedSchema? Of(string format) => Schemas.GetOrAdd(format, static format =>
    {
        string file = format.Replace('/', '-') + ".schema.json";
        string path = Path.Combine(SharedData.RepositoryRoot, "docs", "schema", file);
        return File.Exists(path) ? new PublishedSchema(path) : null;
    });

    /// <summary>A definition of the schema.</summary>
    public JsonElement Definition(string name) => Root.GetProperty("$defs").GetProperty(name);

    /// <summary>What of a document is against the schema; empty if it is valid.</summary>
    public IReadOnlyList<string> Validate(ReadOnlyMemory<byte> document)
    {
        using JsonDocument parsed = JsonDocument.Parse(document);
        return SchemaValidator.Validate(Root, parsed.RootElement);
    }
}

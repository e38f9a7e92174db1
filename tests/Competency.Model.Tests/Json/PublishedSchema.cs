using System.Text.Json;

namespace Competency.Model.Tests.Json;

/// <summary>The schema that the project publishes.</summary>
internal static class PublishedSchema
{
    public static JsonElement Root { get; } = Load();

    public static IReadOnlyList<string> Validate(ReadOnlyMemory<byte> document)
    {
        using JsonDocument parsed = JsonDocument.Parse(document);
        return SchemaValidator.Validate(Root, parsed.RootElement);
    }

    private static JsonElement Load()
    {
        string path = Path.Combine(SharedData.RepositoryRoot, "docs", "schema", "competency-model-1.schema.json");
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        return document.RootElement.Clone();
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Competency.Model.Drafts.Building;
using Competency.Model.Formats;
using Competency.Model.Json;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Json;

/// <summary>Laws of the JSON document, over documents that mean harm.</summary>
public sealed class JsonProperties
{
    private static readonly byte[][] Valid =
        [.. JsonSamples.Names.Select(static row => CompetencyJson.Write(
            [JsonSamples.Named(row.Data)], options: new() { Indented = false, IncludeProvenance = true }))];

    private static readonly string[] Values =
        [
            "null",
            "true",
            "1",
            "-1",
            "1e400",
            "1.5",
            "\"\"",
            "\" \"",
            "\"K02\"",
            "\"2023-02-30\"",
            "\"core\"",
            "\"a\\u0000b\"",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "{\"id\":1}",
            "{\"element\":\"K02\"}",
            "\"\\uD800\""
        ];

    [Property(Arbitrary = [typeof(HostileDocument)], MaxTest = 3000)]
    public void What_is_written_is_read_and_written_the_same(HostileDocument document)
    {
        DiagnosticBag diagnostics = new();
        ImmutableSortedDictionary<string, CompetencyVocabulary> frameworks = new VocabularyBuilder(diagnostics).Build(document.Frameworks);
        StandardBuilder builder = new(diagnostics, frameworks);
        CompetencyStandard[] standards = [.. document.Standards.Select(builder.Build).OfType<CompetencyStandard>()];
        byte[] first = CompetencyJson.Write(standards, frameworks.Values);

        ReadResult result = CompetencyJson.Read(first, "hostile.json");

        Assert.All(result.ReadingDiagnostics, static diagnostic => Assert.Equal(JsonRules.JsonKindUnknown.Id, diagnostic.Id));
        Assert.Equal(standards.Select(StandardDump.Of), result.Standards.Select(StandardDump.Of));
        Assert.Equal(Encoding.UTF8.GetString(first), CompetencyJson.WriteText(result.Standards, result.Vocabularies.Values));
        Assert.True(first.AsSpan().SequenceEqual(CompetencyJson.Write(result.Standards, result.Vocabularies.Values)));
        Assert.Empty(PublishedSchema.Document.Validate(first));
    }

    [Property(Arbitrary = [typeof(Seed)], MaxTest = 3000)]
    public void Damaged_bytes_never_throw(Seed seed)
    {
        Random random = new(seed.Value);
        byte[] damaged = Damage(random);
        ReadResult result = ReadAll(damaged);
        if (!IsJson(damaged))
        {
            Assert.True(result.HasErrors);
            Assert.Contains(result.Diagnostics, static each => each.Id is "CM4001" or "CM4006" or "CM1005");
        }
    }

    [Property(Arbitrary = [typeof(Seed)], MaxTest = 150)]
    public void A_cut_document_is_an_error(Seed seed)
    {
        byte[] whole = Valid[(seed.Value & 3) % Valid.Length];
        ReadResult result = ReadAll(whole[..new Random(seed.Value).Next(whole.Length)]);
        Assert.Contains(result.Diagnostics, static each => each.Id == JsonRules.JsonSyntax.Id);
        Assert.Empty(result.Standards);
    }

    /// <summary>What the schema says of itself: what it accepts is read without findings about the document.</summary>
    [Property(Arbitrary = [typeof(Seed)], MaxTest = 300)]
    public void Misplaced_values_never_throw_and_the_schema_sees_what_the_reader_sees(Seed seed)
    {
        string changed = Misplace(new Random(seed.Value));
        byte[] bytes = Encoding.UTF8.GetBytes(changed);
        ReadResult result = ReadAll(bytes);
        if (!IsVisibleToSchema(changed))
        {
            return;
        }

        bool valid = PublishedSchema.Document.Validate(bytes).Count == 0;
        bool clean = result.ReadingDiagnostics.All(static each => each.Id == JsonRules.JsonKindUnknown.Id);
        Assert.True(!valid || clean, $"{changed}\n{string.Join('\n', result.ReadingDiagnostics)}");
    }

    private static bool IsVisibleToSchema(string json) =>
        !json.Contains("2023-02-30", StringComparison.Ordinal)
            && !json.Contains("\\uD800", StringComparison.Ordinal)
            && !json.Contains("1e400", StringComparison.Ordinal);

    private static ReadResult ReadAll(byte[] bytes)
    {
        JsonRecognizer.Recognize(bytes.AsSpan()[..Math.Min(bytes.Length, 64)]);
        ReadResult result = CompetencyJson.Read(bytes, "damaged.json");
        Assert.NotNull(string.Join('\n', result.Diagnostics));
        byte[] again = CompetencyJson.Write(result.Standards, result.Vocabularies.Values);
        Assert.True(again
            .AsSpan()
            .SequenceEqual(CompetencyJson.Write(CompetencyJson.Read(again, "again.json").Standards, result.Vocabularies.Values)));
        return result;
    }

    private static byte[] Damage(Random random)
    {
        List<byte> bytes = [.. Valid[random.Next(Valid.Length)]];
        ReadOnlySpan<byte> telling = "{}[]\",:\\0u-\n"u8;
        for (int change = random.Next(1, 4); change > 0; change--)
        {
            int at = random.Next(bytes.Count);
            byte value = random.Next(2) == 0 ? (byte)random.Next(256) : telling[random.Next(telling.Length)];
            switch (random.Next(3))
            {
                case 0:
                    bytes[at] = value;
                    break;
                case 1:
                    bytes.Insert(at, value);
                    break;
                default:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 30), bytes.Count - at));
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>A valid document with one value replaced, or one property called otherwise.</summary>
    private static string Misplace(Random random)
    {
        JsonNode root = JsonNode.Parse(Valid[random.Next(Valid.Length)])!;
        List<(JsonNode Parent, object Key)> places = [];
        Collect(root, places);
        (JsonNode parent, object key) = places[random.Next(places.Count)];
        string mark = string.Create(CultureInfo.InvariantCulture, $"mark{random.Next()}");
        if (key is int index)
        {
            parent.AsArray()[index] = mark;
        }
        else if (random.Next(4) == 0)
        {
            JsonNode? value = parent[(string)key]?.DeepClone();
            parent.AsObject().Remove((string)key);
            parent[places[random.Next(places.Count)].Key as string ?? "other"] = value;
        }
        else
        {
            parent[(string)key] = mark;
        }

        return root.ToJsonString().Replace($"\"{mark}\"", Values[random.Next(Values.Length)], StringComparison.Ordinal);
    }

    private static void Collect(JsonNode? node, List<(JsonNode Parent, object Key)> places)
    {
        if (node is JsonObject members)
        {
            foreach ((string name, JsonNode? value) in members)
            {
                places.Add((members, name));
                Collect(value, places);
            }
        }
        else if (node is JsonArray items)
        {
            for (int index = 0; index < items.Count; index++)
            {
                places.Add((items, index));
                Collect(items[index], places);
            }
        }
    }

    private static bool IsJson(byte[] bytes)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

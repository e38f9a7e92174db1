using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Competency.Cli.Tests.Golden;

/// <summary>
/// Parts of the large frameworks, small enough to ask many questions about: every so-manieth role, and all of occupations 251x.
/// They are cut from what <c>convert</c> writes.
/// </summary>
public sealed class RealParts : IDisposable
{
    private static readonly Dictionary<string, (string Path, int Step)> Sources = new(StringComparer.Ordinal)
    {
        ["esco"] = ("esco/v1.1.1", 200),
        ["onet"] = ("onet/29.3", 24),
        ["icap"] = ("icap/catalogue", 20),
        ["nice"] = ("nice/v2.0.0", 1),
        ["dcwf"] = ("dcwf/v5.1", 2),
    };

    private readonly TempFolder _folder = new();
    private readonly ConcurrentDictionary<string, JsonObject> _parts = new(StringComparer.Ordinal);

    public string Folder => _folder.Path;

    public void Dispose() => _folder.Dispose();

    /// <summary>What stands for a name: <c>onet</c> the file of the part, <c>onet#3</c> a code in it, <c>onet.csv</c> profiles.</summary>
    public string Resolve(string name)
    {
        string[] code = name.Split('#');
        string framework = Path.GetFileNameWithoutExtension(code[0]);
        JsonObject part = _parts.GetOrAdd(framework, Cut);
        return code.Length == 2
            ? part["standards"]!.AsArray()[int.Parse(code[1], CultureInfo.InvariantCulture)]!["code"]!.GetValue<string>()
            : Path.Combine(Folder, name.Contains('.', StringComparison.Ordinal) ? name : name + ".json");
    }

    private JsonObject Cut(string framework)
    {
        (string source, int step) = Sources[framework];
        string path = Path.Combine(Folder, $"{framework}.whole.json");
        Assert.Equal(0, ToolRun.Of("convert", SharedData.Require(source.Split('/')), "-o", path).ExitCode);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        File.Delete(path);
        JsonElement whole = document.RootElement;
        string standards = ArrayOf(whole.Items("standards").Where((standard, at) => at % step == 0 || IsProfessional(standard)));
        JsonObject part = new() { ["format"] = whole.Text("format") };
        if (whole.Has("frameworks"))
        {
            part["frameworks"] = new JsonArray([.. whole.Items("frameworks").Select(vocabulary => Restrict(vocabulary, standards))]);
        }

        part["standards"] = JsonNode.Parse(standards);
        File.WriteAllText(Path.Combine(Folder, framework + ".json"), part.ToJsonString());
        File.WriteAllText(Path.Combine(Folder, framework + ".csv"), Profiles(part));
        return part;
    }

    private static string ArrayOf(IEnumerable<JsonElement> items) =>
        $"[{string.Join(',', items.Select(static item => item.GetRawText()))}]";

    private static bool IsProfessional(JsonElement standard) =>
        ItemsOf(standard, "classifications").Any(static entry => TextOf(entry, "code").StartsWith("251", StringComparison.Ordinal));

    private static string TextOf(JsonElement element, string name) => element.Has(name) ? element.Text(name) : "";

    private static JsonElement[] ItemsOf(JsonElement element, string name) => element.Has(name) ? element.Items(name) : [];

    /// <summary>Leaves the elements that are named, and those above them.</summary>
    private static JsonObject Restrict(JsonElement vocabulary, string standards)
    {
        JsonElement[] elements = vocabulary.Items("elements");
        Dictionary<string, JsonElement> all = elements.ToDictionary(static element => element.Text("code"));
        HashSet<string> named = [.. standards.Split('"')];
        HashSet<string> used = [];
        Stack<string> open = new(all.Keys.Where(named.Contains));
        while (open.TryPop(out string? code))
        {
            if (used.Add(code) && all.TryGetValue(code, out JsonElement element) && element.Has("broader"))
            {
                Array.ForEach(element.Texts("broader"), open.Push);
            }
        }

        JsonObject restricted = [];
        foreach (JsonProperty property in vocabulary.EnumerateObject())
        {
            restricted[property.Name] = JsonNode.Parse(property.NameEquals("elements")
                ? ArrayOf(elements.Where(element => used.Contains(element.Text("code"))))
                : property.Value.GetRawText());
        }

        return restricted;
    }

    /// <summary>
    /// A person for each role, who has about a third of what it needs, and something unheard of: under codes where they belong to the
    /// framework, under titles where to the role.
    /// </summary>
    private static string Profiles(JsonObject part)
    {
        StringBuilder table = new("profile,code,title\n");
        JsonElement standards = JsonSerializer.SerializeToElement(part["standards"]);
        foreach ((int at, JsonElement standard) in standards.EnumerateArray().Index())
        {
            IEnumerable<string> codes = ItemsOf(standard, "requirements").Select(static need => $",\"{need.Text("element")}\",");
            IEnumerable<string> titles = ItemsOf(standard, "elements")
                .Select(static element => $",,\"{TextOf(element, "title").Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
            IEnumerable<string> held = codes.Concat(titles).Where((_, need) => (need + at) % 3 == 0).Append($",,unheard of {at % 5}");
            table.AppendJoin("", held.Select(row => $"person {at}{row}\n"));
        }

        return table.ToString();
    }
}

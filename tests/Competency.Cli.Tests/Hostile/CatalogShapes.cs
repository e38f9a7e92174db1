using Competency.Model;
using static Competency.Cli.Tests.Hostile.Inputs;

namespace Competency.Cli.Tests.Hostile;

/// <summary>Shapes of standards and vocabularies.</summary>
internal static class CatalogShapes
{
    private const string Far = "abcdefghijklmnopqrstuvwxyz";

    public static IReadOnlyList<Shape> All { get; } =
    [
        new("standards of one code", 2000, static size => LoadStandards(Many(size, static at => new { code = "X", title = $"t{at}" }))),
        new("standards of one title", 2000, static size => LoadStandards(Many(size, static at => new { code = $"X{at}", title = "t" }))),
        new("standards without code", 2000, static size =>
            LoadStandards(Many(size, static at => new { title = "t", description = $"d{at}" }))),
        new("long numbers", 300, static size =>
            LoadStandards(Many(size, static at => new { code = new string('1', 100) + at, title = "t" }))),
        new("editions with titles of their own", 2000, static size => LoadEditions(size, static at => new
        {
            code = Edition(at),
            title = $"t{at}",
            versions = new[] { new { code = Edition(at), status = "current" } },
        })),
        new("editions of one title", 2000, static size => LoadEditions(size, static at => new { code = Edition(at), title = "t" })),
        new("editions with names in common", 1000, static size => LoadEditions(size, static at => new
        {
            code = Edition(at),
            title = $"t{at}",
            elements = Elements(5, name => $"技{at % 7 * name}"),
        })),
        new("editions with some names in common", 1000, static size => LoadEditions(size, static at => new
        {
            code = Edition(at),
            title = $"t{at}",
            elements = Elements(8, name => $"技{(at * (name + 3)) % 97}"),
        })),
        new("editions that name each other", 1000, static size => LoadEditions(size, at => new
        {
            code = Edition(at),
            title = $"t{at}",
            versions = new[]
            {
                new { code = Edition(0), title = (string?)null }, new { code = Edition(at * 7 % size), title = (string?)"t3" },
            },
        })),
        new("vocabularies", 1000, static size => LoadJson(Many(size, static at => new { id = $"f{at}" }), [])),
        new("vocabularies of one id", 500, static size => LoadJson(
            Many(size, static at => new
            {
                id = "f",
                version = $"{at}",
                elements = new[] { new { code = "E1", title = $"e{at}", alternateTitles = new[] { $"a{at}" } } },
            }),
            [])),
        new("level scales", 2000, static size =>
            LoadJson([new { id = "f", levelScales = Many(size, static at => new { id = $"s{at}" }) }], [])),
        new("broader codes in a chain", 2000, static size => LoadJson(
            [new { id = "f", elements = Many(size, static at => new { code = $"E{at}", title = "e", broader = new[] { $"E{at + 1}" } }) }],
            [])),
        new("elements of one code", 2000, static size => LoadElements(size, static at => $"技{at}", static _ => "S1")),
        new("elements of one name", 2000, static size => LoadElements(size, static _ => "技")),
        new("alternate titles", 5000, static size => LoadStandards(Standard(
            "A", [new { code = "S1", title = "s", alternateTitles = Many(size, static at => $"x{at}") }]))),
        new("links to absent elements", 2000, static size => LoadStandards(Standard(
            "A",
            Elements(size, static at => $"技{at}", static at => $"{Far}{at:D5}"),
            Task(1, [.. Many(size, static at => $"{Far}{at:D5}z")])))),
        new("duties", 2000, static size => LoadStandards(new
        {
            code = "A",
            title = "a",
            duties = Many(size, static at => new { code = $"T{at}", title = "d", tasks = new[] { new { code = $"T{at}.1" } } }),
        })),
        new("tasks of one code", 2000, static size => LoadStandards(Standard("A", [], [.. Many(size, static _ => Task(1))]))),
        new("properties that nobody knows", 5000, static size => Load(Documents.Content(
            "a.json", "{\"format\":\"competency-model/1\"," + string.Join(',', Many(size, static at => $"\"x{at}\":1")) + "}"))),
        new("arrays in arrays", 20_000, static size => Load(Documents.Content(
            "a.json", "{\"format\":\"competency-model/1\",\"standards\":" + new string('[', size)))),
    ];

    private static string Edition(int at) => $"AAA1000-000v{at + 1}";

    private static void LoadEditions(int size, Func<int, object> make)
    {
        CompetencyCatalog catalog = LoadStandards(Many(size, make));
        _ = catalog.Editions(catalog.Standards[0].Code);
    }
}

using Competency.Model;
using Competency.Model.Mappings;
using Competency.Model.Matching;
using static Competency.Cli.Tests.Hostile.Inputs;

namespace Competency.Cli.Tests.Hostile;

/// <summary>Shapes of mapping files.</summary>
internal static class MappingShapes
{
    private const string Manual = "semapv:ManualMappingCuration";
    private const string Columns = "subject_id\tpredicate_id\tobject_id\tmapping_justification";
    private const string Set = "#mapping_set_id: https://x.example/a\n#license: https://x.example/l\n";
    private const string Head = "#curie_map:\n#  competency: \"urn:competency:\"\n" + Set;

    public static IReadOnlyList<Shape> All { get; } =
    [
        new("prefixes", 2000, static size => _ = Prefixed(size).ContentHash),
        new("prefixes that are written", 500, static size => _ = SssomFile.WriteText(Prefixed(size))),
        new("unknown prefixes", 2000, static size => Read("", Lines(size, static at => $"p{at}:a\tskos:exactMatch\tq{at}:b\t{Manual}"))),
        new("slots of a head", 2000, static size => Read(Lines(size, static at => $"#slot{at}: x"), "")),
        new("extensions", 1000, static size => Read(
            "#extension_definitions:\n" + Lines(size, static at => $"#  - slot_name: ext{at}"),
            "",
            string.Concat(Many(size, static at => $"\text{at}")))),
        new("columns that nobody knows", 2000, static size => Read("", "", string.Concat(Many(size, static at => $"\tcolumn{at}")))),
        new("lines of a list in brackets", 2000, static size =>
            Read("#creator_id: [\n" + Lines(size, static at => $"#  \"a{at}\","), "")),
        new("items of a list", 2000, static size => Read("#creator_id:\n" + Lines(size, static at => $"#  - a{at}"), "")),
        new("repeated pairs", 1000, static size => Map(size, static _ => (1, "close", 2))),
        new("contradicting pairs", 1000, static size => Map(size, static at => (1, at % 2 == 0 ? "broad" : "narrow", 2))),
        new("chains of exact mappings", 1000, static size => Map(size, static at => (at, "exact", at + 1))),
        new("cycles of broad mappings", 1000, static size => Map(size, at => (at, "broad", (at + 1) % size))),
        new("mappings between elements of one name", 1000, static size => Map(size, static at => (at, "exact", at + 1), name: "技")),
        new("denials of one name", 1000, static size => Map(size, static at => (0, "exact", at + 1), name: "技", isDenied: true)),
        new("denials of one name in a chain", 1000, static size =>
            Map(size, static at => (at, "exact", at + 1), name: "技", isDenied: true)),
        new("denials of one name by twos", 1000, static size =>
            Map(size, at => (at, "exact", (at + (size / 2)) % size), name: "技", isDenied: true)),
        new("mappings by a name that many have", 1000, static size => MapNames(size, static _ => "技", static _ => "技")),
        new("mappings of one name to many", 1000, static size => MapNames(size, static _ => "技", static at => $"技{at}")),
        new("denials by a name that many have", 1000, static size => MapNames(size, static _ => "技", static _ => "技", isDenied: true)),
        new("denials of one name and many", 1000, static size => MapNames(size, static _ => "技", static at => $"技{at}", isDenied: true)),
        new("mappings to absent elements", 1000, static size => Map(size, static at => (at + 100_000, "exact", at), digits: 6)),
    ];

    private static MappingSet Prefixed(int size) => SssomFile.ReadText(
        "#curie_map:\n" + Lines(size, static at => $"#  p{at}: \"http://x.example/{at}/\"") + Set + Columns + "\n"
        + Lines(size, static at => $"p{at}:a\tskos:exactMatch\tp{at}:b\t{Manual}")).Set;

    private static void Read(string head, string rows, string columns = "") =>
        _ = SssomFile.ReadText($"{Head}{head}{Columns}{columns}\n{rows}");

    private static void Map(
        int size, Func<int, (int Subject, string Relation, int Object)> map, int digits = 1, string? name = null, bool isDenied = false)
    {
        string Row(int at)
        {
            (int subject, string relation, int @object) = map(at);
            string objectCode = Code(@object, digits);
            return $"competency:A/{Code(subject, digits)}\tskos:{relation}Match\tcompetency:A/{objectCode}\t{Manual}\t{Modifier(isDenied)}";
        }

        Apply($"{Head}{Columns}\tpredicate_modifier\n{Lines(size, Row)}", Elements(size, at => name ?? $"技{at}", at => Code(at, digits)));
    }

    // Mappings of names, between the elements of two standards.
    private static void MapNames(int size, Func<int, string> subject, Func<int, string> @object, bool isDenied = false) => Apply(
        $"{Head}subject_label\tsubject_type\tpredicate_id\tpredicate_modifier\tobject_label\tobject_type\tmapping_justification\n"
            + Lines(size, at =>
                $"{subject(at)}\trdfs literal\tskos:exactMatch\t{Modifier(isDenied)}\t{@object(at)}\trdfs literal\t{Manual}"),
        [.. Elements(size, subject), .. Elements(size, @object, static at => $"K{at}")]);

    private static string Modifier(bool isDenied) => isDenied ? "Not" : "";

    private static void Apply(string mappings, object[] elements)
    {
        MappingSet set = SssomFile.ReadText(mappings).Set;
        Assert.NotEmpty(set.Mappings);
        DocumentContent document = Documents.Content("a.json", System.Text.Json.JsonSerializer.Serialize(new
        {
            format = "competency-model/1",
            standards = new[] { Standard("A", elements) },
        }));
        _ = new CatalogLoader(MatchingPolicies.Mapped([set])).Load([document]).Catalog;
    }

    private static string Code(int number, int digits) => "abcdefghijklmnopqrstuvwxyz" + $"{number}".PadLeft(digits, '0');
}

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
        new("mappings to absent elements", 1000, static size => Map(size, static at => (at + 100_000, "exact", at), digits: 6)),
    ];

    private static MappingSet Prefixed(int size) => SssomFile.ReadText(
        "#curie_map:\n" + Lines(size, static at => $"#  p{at}: \"http://x.example/{at}/\"") + Set + Columns + "\n"
        + Lines(size, static at => $"p{at}:a\tskos:exactMatch\tp{at}:b\t{Manual}")).Set;

    private static void Read(string head, string rows, string columns = "") =>
        _ = SssomFile.ReadText($"{Head}{head}{Columns}{columns}\n{rows}");

    private static void Map(int size, Func<int, (int Subject, string Relation, int Object)> map, int digits = 1)
    {
        string Row(int at)
        {
            (int subject, string relation, int @object) = map(at);
            return $"competency:A/{Code(subject, digits)}\tskos:{relation}Match\tcompetency:A/{Code(@object, digits)}\t{Manual}";
        }

        MappingSet set = SssomFile.ReadText($"{Head}{Columns}\n{Lines(size, Row)}").Set;
        DocumentContent document = Documents.Content("a.json", System.Text.Json.JsonSerializer.Serialize(new
        {
            format = "competency-model/1",
            standards = new[] { Standard("A", Elements(size, static at => $"技{at}", at => Code(at, digits))) },
        }));
        _ = new CatalogLoader(MatchingPolicies.Mapped([set])).Load([document]).Catalog;
    }

    private static string Code(int number, int digits) => "abcdefghijklmnopqrstuvwxyz" + $"{number}".PadLeft(digits, '0');
}

namespace Competency.Cli.Tests.Golden;

/// <summary>
/// The command lines whose answers are golden. Words are separated by blanks; names in braces stand for paths and codes: <c>{docs}</c>,
/// <c>{out}</c> a file or folder to write, <c>{data}</c> the real data, and those of <see cref="RealParts"/>.
/// </summary>
internal static class GoldenCommands
{
    /// <summary>The name of the list of rules, which is no answer to a command.</summary>
    public const string Rules = "rules";

    private static readonly string[] Codes =
        ["TFB5131-901", "TFB5131-902", "TFB5131-903", "TFB1412-901", "TFB7914-901", "TFB7914-902", "TFB7915-901", "APA2654-001"];

    private static readonly string[] WeightedMeasures =
    [
        "jaccard", "dice", "cosine", "overlap", "coverage", "shortage", "redundancy", "tversky:0.5,1",
        "shares:jaccard,knowledge=0.5,skill=0.5",
    ];

    private static readonly string[] OtherMeasures = ["skill-space", "names"];

    private static readonly string[] RatingMeasures = ["centred", "centred-levels", "correlation"];

    private static readonly string[] Measures = [.. WeightedMeasures, .. OtherMeasures, .. RatingMeasures];

    private static readonly string[] Weights = ["idf", "rca", "tasks", "importance", "level", "strength", "kind:attitude=0", "idf*tasks"];

    private static readonly string[] MeasuresWithWeights =
        [.. WeightedMeasures[1..].Zip(Weights).Select(static pair => $"--measure {pair.First} --weights {pair.Second}")];

    private static readonly string[] GapOptions =
    [
        "", " --level-rule lowest", " --level-rule mode", " --level-rule task", " --weights idf", " --weights rca",
        " --weights importance*level", " --weights strength", " --weights tasks --explain", " --unlocks 5", " --soft",
        " --soft --soft-threshold 0.3 --explain", " --level-rule task --weights idf*tasks --explain --unlocks 3",
    ];

    private static readonly string[] PathOptions =
    [
        "", " --alternatives 5 --max-hops 3", " --alternatives 5 --forget", " --max-step 0.4", " --max-hops 1 --max-step 0.5",
        " --cost shortage", " --cost amount --weights idf", " --max-level-jump 1 --cost product",
        " --nearest shortage --moves 2 --level-rule task",
    ];

    private static readonly string[] Folders = ["icap/text", "icap/catalogue", "nice/v2.0.0", "dcwf/v5.1", "onet/29.3", "esco/v1.1.1"];

    private static readonly string[] Parts = ["icap", "dcwf", "onet", "esco"];

    /// <summary>Of the hostile inputs those that are soon over and end well.</summary>
    private static readonly string[] Reports =
    [
        "01-onet31-text-skills-split", "02-onet31-csv-quoted", "04-onet-json-release", "05-onet-renamed-table",
        "07-esco-isco-leading-zero", "09-esco-two-languages", "11-esco-tables-missing", "14-macosx-zip-leftovers",
        "15-nice-components-json", "17-nice-same-id-two-texts-legacy-ids", "18-dcwf-role-sheet-heading", "19-skillsfuture-tables",
        "20-role-skill-level-list", "21-moodle-lpimportcsv", "22-case-opensalt", "27-tabiya-model", "28-excel-itself",
        "30-markdown-tables", "31-x000d", "32-formula-text-guard", "34-nan-null-backslash-n", "36-double-bom-and-cat",
        "39-backslash-escaped-quotes", "40-literal-backslash-n-and-html", "41-cr-only-lines", "42-utf16-tab-and-sep",
        "43-pipe-separated", "44-mojibake-saved", "45-gbk", "46-big5-backslash-and-pipe-bytes", "47-big5-characters-of-users",
        "48-rows-and-columns-of-nothing", "49-level-spellings", "50-headings-of-another-tool", "52-codes-turned-into-dates",
        "53-hyphenated-k-and-s-codes", "55-merged-cells-titles-totals", "57-one-row-an-item", "58-empty-role-is-nearest",
        "59-look-alike-names", "61-spacing-and-marks-in-names", "62-duplicates-in-a-profile", "63-self-and-direction", "65-answers",
        "66-hostile/injection.json", "66-hostile/precedence", "66-hostile/scales", "66-hostile/slow-absent.json",
        "66-hostile/slow-align.json", "66-hostile/slow-prefixes.sssom.tsv", "66-hostile/slow-unlocks.json", "66-hostile/tidy",
        "66-hostile/tidy-blank-key", "66-hostile/tidy-47127-1.bin", "66-hostile/tidy-58759-1.bin", "66-hostile/tidy-74016-1.bin",
        "66-hostile/vocabularies",
    ];

    private const string Matrix = "matrix -o {out} --data ";
    private const string Pair = "TFB5131-901 TFB5131-902";
    private const string Mapping = "--mapping {docs}/mappings/coffee.sssom.tsv";
    private const string Staff = "{docs}/profiles/staff.csv";

    /// <summary>Pages and help in Chinese.</summary>
    public static IReadOnlyList<string> Chinese =>
    [
        .. Each("{0} --lang zh-Hant", "gap " + Pair, "gap " + Pair + " --explain --unlocks 3", $"gap {Pair} --soft {Mapping} --markdown"),
        .. Each("{0} --lang zh-Hant", "similar TFB5131-901 --explain --top 2", "find 品質", "find TFB5131", "show TFB5131-901"),
        .. Each("{0} --lang zh-Hant", "check {docs}/samples", $"check {Mapping}", $"match {Staff} --top 3", "families --items 2 --members"),
        .. Each("{0} --lang zh-Hant", "central", "central --by near", "central --by bridges", "path TFB7914-902 TFB5131-903 --gaps"),
        .. Each("{0} --help --lang zh-Hant", "gap", "check", "match", "convert", "graph"),
    ];

    /// <summary>On the samples; the answers are kept.</summary>
    public static IReadOnlyList<string> Kept =>
    [
        .. Chinese,
        .. Codes.Select(static code => $"show {code} --json"),
        .. Each("find {0} --json", "品質", "TFB5131", "咖啡", "T1.1"),
        .. Each("similar TFB5131-901 --measure {0} --json", Measures),
        .. Each("similar TFB5131-901 --weights {0} --json", Weights),
        .. Each("similar TFB5131-902 --measure {0} --explain --top 2 --items 2 --json", "jaccard", "cosine", "shortage", "names"),
        .. Each("gap " + Pair + "{0} --json", GapOptions),
        $"gap {Pair} --soft {Mapping} --explain --json",
        .. Each("path TFB7914-902 TFB5131-903{0} --json", PathOptions),
        "path TFB7914-902 TFB5131-903 --alternatives 2 --gaps",
        $"path TFB5131-902 --from-profile {Staff} --name Ann --json",
        "path TFB5131-901 TFB5131-903 --waypoints TFB7914-901 --cost steps",
        "graph TFB7914-902 --view path --to TFB5131-903 --format mermaid",
        "graph TFB5131-901 --view requirements --format dot",
        $"gap {Pair} --markdown",
        $"gap {Pair}",
        "show TFB5131-901",
        "similar TFB5131-901 --explain",
        "find 品質",
        $"align {Pair} --json",
        $"align {Pair} --related --threshold 0.3 --top 5 --json",
        $"align {Pair} {Mapping} --json",
        "check --json",
        "check {docs}/samples/TFB7914-902v1.txt --json",
        $"check {Mapping} --json",
        .. Each("matrix -o - --measure {0}", Measures),
        "matrix -o {out} --least 0.2 --json",
        $"match {Staff} --top 3",
        $"match {Staff} {Mapping} -o {{out}} --unmatched {{out}}.unmatched --json",
        "convert -o {out}",
        "convert --to csv -o {out}",
    ];

    /// <summary>On the samples; the hashes of the answers are kept.</summary>
    public static IReadOnlyList<string> Hashed =>
    [
        .. Codes[3..].SelectMany(static from => Codes[3..].Where(to => to != from).Select(to => $"gap {from} {to} --json")),
        .. Codes[4..7].SelectMany(static code => Each($"similar {code} --measure {{0}} --explain --json", Measures)),
        .. MeasuresWithWeights.Select(static options => $"similar TFB1412-901 {options} --explain --json"),
        .. WeightedMeasures[4..].SelectMany(static measure => Each($"matrix -o - --measure {measure} --weights {{0}}", Weights)),
        .. Each("gap TFB7915-901 TFB7914-901{0} " + Mapping + " --json", GapOptions),
        .. Each("match " + Staff + " --measure {0} --threads 1", "jaccard", "dice", "cosine", "overlap", "coverage", "tversky:0.5,1"),
        .. Each("match " + Staff + " {0}", "--threads 3", "--shard 1/2", "--shard 2/2"),
        .. Each("similar TFB5131-901 {0} --json", "--framework icap", "--level 3..5", "--category occupation:5131", "--category 5"),
        .. Each("families {0}", "--items 2", "--members --method components --least 0.2", "--resolution 1 1.6 --json"),
        .. Each("central --by {0}", "reach --kind skill", "near --max-step 0.8 --json", "bridges"),
        .. Each("graph TFB5131-902 --format {0}", "graphml", "gexf", "dot", "mermaid", "cytoscape", "jsonld"),
        .. Each("graph --view {0} --format graphml", "tasks", "duties", "shared --least 3", "similar --least 0.1", "mutual", "moves"),
        "graph --view families --members --resolution 1 1.6 --format gexf",
        $"similar TFB5131-901 {Mapping} --json",
        .. Each("matrix -o - {0}", "--level 3..", "--category TFB", Mapping),
        "align TFB1412-901 icap --json",
        "align TFB7914-901 TFB7915-901 --related --json",
        "convert {docs}/samples --provenance",
        "convert {docs}/samples/TFB5131-901v2.txt " + Mapping,
        "show {docs}/samples/APA2654-001v4.facts.json --json",
        "check {docs}/samples --strict --json",
        "find 職能 --top 3 --json",
        "find 不存在的東西 --json",
    ];

    /// <summary>On real data, hashes of course.</summary>
    public static IReadOnlyList<string> OnData =>
    [
        .. Each("check {data}/{0} --json", Folders),
        .. Each("convert {data}/{0} -o {out}", Folders),
        .. Each("convert {data}/{0} --to csv -o {out}", Folders),
        .. Each(Matrix + "{data}/icap/catalogue --measure {0}", "jaccard", "names --least 0.4 --category 25"),
        .. Each(Matrix + "{data}/onet/29.3 --measure {0}", "jaccard --weights importance", "centred"),
        .. Each(Matrix + "{data}/esco/v1.1.1 --measure {0}", "jaccard"),
        .. Parts.SelectMany(static part => OnPart.Select(command => command.Replace("PART", part, StringComparison.Ordinal))),
        .. Each("similar {onet#7} --data {onet} --json --measure {0}", RatingMeasures),
        .. Each("similar {onet#33} --explain --data {onet} --json --measure {0}", RatingMeasures),
        .. Each("matrix -o {out} --data {onet} --measure {0}", RatingMeasures),
        "matrix -o {out} --data {icap} --measure centred-levels",
        "similar {nice#7} --data {nice} --json --measure centred",
        .. Each("gap {nice#5} {nice#6}{0} --data {nice} --json", "", " --weights idf --explain --unlocks 3", " --soft"),
        "similar {nice#7} --data {nice} --json --measure names",
        "matrix -o {out} --data {nice} --measure cosine --weights idf",
        "match {nice.csv} --data {nice}",
        .. Each("families --data {data}/{0} --json", "icap/catalogue", "onet/29.3", "esco/v1.1.1"),
        "central --by bridges --data {data}/icap/catalogue --json",
        "central --by reach --data {data}/onet/29.3 --json",
        "align {nice} {dcwf} --json",
        "align {icap#3} {icap#4} --data {icap} --related --json",
        "align {onet#3} {dcwf} --data {onet} --threshold 0.3 --json",
        "convert {data}/icap/text {data}/icap/APA2654-001v4.txt --provenance",
        .. Each("check {data}/reports/{0} --json", Reports),
        .. Each("check {data}/published/{0} --json", "onet-30.3", "onet-30.3-csv", "tabiya"),
        .. Each("check {data}/{0} --json", "versions/nice-1.0", "versions/onet-18.1", "case"),
    ];

    /// <summary>Every command on a part of a framework.</summary>
    private static IEnumerable<string> OnPart =>
    [
        .. Each("gap {PART#5} {PART#6}{0} --data {PART} --json", GapOptions),
        .. Each("gap {PART#{0}} --data {PART} --json", "1} {PART#2", "2} {PART#1", "20} {PART#30", "11} {PART#12"),
        .. Each("path {PART#5} {PART#6}{0} --data {PART} --json", PathOptions),
        .. Each("similar {PART#7} --top 20 --data {PART} --json --measure {0}", WeightedMeasures),
        .. Each("similar {PART#33} --explain --data {PART} --json --measure {0}", "jaccard --weights strength", "cosine", "shortage"),
        .. Each("similar {PART#33} --explain --data {PART} --json --measure {0}", OtherMeasures),
        "matrix -o {out} --data {PART}",
        .. Each("matrix -o {out} --data {PART} --measure {0}", OtherMeasures),
        .. MeasuresWithWeights.Select(static options => $"matrix -o {{out}} --data {{PART}} --least 0.2 {options}"),
        .. Each("match {PART.csv} --data {PART} --measure {0} --threads 1", "jaccard", "cosine", "tversky:0.5,1"),
        .. Each("match {PART.csv} --data {PART} {0}", "--threads 3", "--shard 2/3", "-o {out} --unmatched {out}.unmatched --json"),
        "align {PART#5} {PART#6} --data {PART} --json",
        "align {PART#9} {PART#10} --related --threshold 0.2 --top 5 --data {PART} --json",
        "find a --top 50 --data {PART} --json",
        "show {PART#0} --data {PART} --json",
        "check --data {PART} --json",
    ];

    private static IEnumerable<string> Each(string command, params IEnumerable<string> values) =>
        values.Select(value => command.Replace("{0}", value, StringComparison.Ordinal));
}

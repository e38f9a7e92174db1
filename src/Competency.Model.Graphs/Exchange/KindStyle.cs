namespace Competency.Model.Graphs.Exchange;

// How a kind of vertex looks: in colors that are told apart on paper and by people who see few colors, and a shape of its own.
// Name: What legends say.
// Fill, Ink: Colors of the surface and of the text, as RRGGBB.
// Shape: The shape in DOT.
// Open, Close: The brackets of the shape in Mermaid.
internal sealed record KindStyle(string Name, string Fill, string Ink, string Shape, string Open, string Close)
{
    private const string Dark = "1B1B1B";

    private static readonly Dictionary<string, KindStyle> Known = new(StringComparer.Ordinal)
    {
        [VertexKinds.Standard] = new("standard", "1F4E79", "FFFFFF", "box", "[[", "]]"),
        [VertexKinds.Duty] = new("duty", "7FB2E0", Dark, "box", "[", "]"),
        [VertexKinds.Task] = new("task", "DCEAF7", Dark, "box", "(", ")"),
        [VertexKinds.Family] = new("family", "0F5C55", "FFFFFF", "ellipse", "([", "])"),
        [VertexKinds.Profile] = new("profile", "5B2C83", "FFFFFF", "house", ">", "]"),
        [ElementKind.Knowledge.Id] = new("knowledge", "FFE08A", Dark, "note", "[/", "/]"),
        [ElementKind.Skill.Id] = new("skill", "A8D8A0", Dark, "component", "{{", "}}"),
        [ElementKind.Attitude.Id] = new("attitude", "F4B6A6", Dark, "tab", "[\\", "\\]"),
        [ElementKind.Ability.Id] = new("ability", "D9C2F0", Dark, "cds", "[/", "\\]"),
        [ElementKind.WorkActivity.Id] = new("work activity", "E3E3E3", Dark, "box", "(", ")"),
        [ElementKind.Unspecified.Id] = new("competency", "F2F2F2", Dark, "box", "[", "]"),
    };

    private static readonly Dictionary<string, int> Ranks =
        Known.Keys.Index().ToDictionary(static pair => pair.Item, static pair => pair.Index, StringComparer.Ordinal);

    // The usual order of kinds: from the whole to its parts.
    public static int RankOf(string kind) => Ranks.GetValueOrDefault(kind, Ranks.Count);

    // Whether a kind has a style of its own.
    public static bool IsKnown(string kind) => Known.ContainsKey(kind);

    // The style of a kind; kinds of documents of their own look alike.
    public static KindStyle Of(string kind) =>
        Known.GetValueOrDefault(kind) ?? Known[ElementKind.Unspecified.Id] with { Name = kind };
}

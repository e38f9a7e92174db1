using System.Collections.Immutable;
using System.Globalization;

namespace Competency.Model.Graphs.Exchange.Formats;

// The terms of CTDL and CTDL-ASN that are written, and the addresses of what they describe.
internal static class LinkedTerms
{
    // Properties whose values are addresses.
    public static ImmutableArray<string> References { get; } =
    [
        "ceterms:hasWorkRole", "ceterms:hasTask", "ceterms:performanceLevelType", "ceterms:targetNode", "ceasn:abilityEmbodied",
        "ceasn:knowledgeEmbodied", "ceasn:skillEmbodied", "ceasn:hasTopChild", "ceasn:isPartOf", "ceasn:isTopChildOf",
    ];

    // Properties whose values are texts in a language.
    public static ImmutableArray<string> Texts { get; } =
    [
        "ceterms:name", "ceterms:description", "ceterms:frameworkName", "ceterms:targetNodeName", "ceasn:name", "ceasn:comment",
        "ceasn:competencyText",
    ];

    // The property by which work has a competency of a kind; null if there is none.
    public static string? EmbodiedBy(ElementKind kind) =>
        kind.Equals(ElementKind.Knowledge) ? "ceasn:knowledgeEmbodied"
        : kind.Equals(ElementKind.Skill) ? "ceasn:skillEmbodied"
        : kind.Equals(ElementKind.Ability) ? "ceasn:abilityEmbodied"
        : null;

    // A code that is an address, else another one.
    public static string AddressOf(string code, string otherwise) =>
        Uri.TryCreate(code, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" or "urn"
            ? address.AbsoluteUri
            : otherwise;

    public static string AddressOf(CompetencyElement element) =>
        AddressOf(element.Id.Local.Text, "#competency-" + Uri.EscapeDataString(element.Id.Local.Text));

    public static string AddressOf(WorkTask task) => "#task-" + Uri.EscapeDataString(task.Id.Text);

    public static string DutyAddress(int at) => "#duty-" + (at + 1).ToString(CultureInfo.InvariantCulture);

    public static string LevelAddress(CompetencyLevel level) => "#level-" + level;
}

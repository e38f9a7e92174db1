using System.Globalization;
using Competency.Model.Catalog;
using Competency.Model.Text;
using Competency.Model.Text.Layout;
using static Competency.Model.Text.Layout.AnswerColumn;
using static Competency.Model.Text.Layout.ShownNumbers;

namespace Competency.Model.Graphs.Families;

// Families for readers: what most of their roles need, what sets them apart, which are near; and their roles.
internal static class FamilyLayout
{
    public static AnswerLayout Of(FamilyReport report) =>
        new($"{report.Families.Length} families of roles", answer =>
        {
            RoleFamily[] all = [.. report.Families.SelectMany(WithParts)];
            answer.Table(
                "families",
                [
                    Texts("family"), Numbers("roles"), Texts("most need"), Texts("set apart by"), Texts("linked to"),
                    Numbers("silhouette"),
                ],
                [.. all.Select(family => RowOf(report, family))]);
            foreach (RoleFamily family in all.Where(static family => family.Parts.IsEmpty))
            {
                WriteRoles(answer, report, $"roles of family {family.Id}", family.Members);
            }

            foreach (RoleFamily family in all.Where(static family => !family.Alone.IsEmpty))
            {
                WriteRoles(answer, report, $"roles of family {family.Id} in no part", family.Alone);
            }

            WriteRoles(answer, report, "roles alone", report.Alone);
            WriteBasis(answer, report);
        });

    private static IEnumerable<RoleFamily> WithParts(RoleFamily family) => family.Parts.SelectMany(WithParts).Prepend(family);

    private static string?[] RowOf(FamilyReport report, RoleFamily family) =>
    [
        $"{family.Id}  {ShownCode.WithTitle(report.Catalog, family.Center)}",
        Number(family.Members.Length),
        string.Join('\n', family.Defining.Select(static needed => $"{needed.Concept.Title} ({Figure(needed.Share)})")),
        string.Join('\n', family.Distinguishing.Select(static needed =>
            string.Create(CultureInfo.InvariantCulture, $"{needed.Concept.Title} (×{needed.Advantage:0.0})"))),
        string.Join('\n', family.Links.Select(static link => $"{link.Family.Id}  {link.Family.Center.Title} ({Figure(link.Share)})")),
        FigureOf(family.Silhouette),
    ];

    private static void WriteRoles(AnswerWriter answer, FamilyReport report, Phrase caption, IReadOnlyCollection<CompetencyStandard> roles)
    {
        if (roles.Count > 0)
        {
            answer.Details(caption, () => answer.Table(
                caption, [Texts("role")], [.. roles.Select(role => (string?[])[ShownCode.WithTitle(report.Catalog, role)])]));
        }
    }

    private static void WriteBasis(AnswerWriter answer, FamilyReport report) => answer.Facts(
        "basis",
        ("modularity", FigureOf(report.Modularity)),
        ("silhouette", FigureOf(report.Silhouette)),
        ("method", answer.Say(WordFor(report.Options.Method))),
        ("resolutions", report.Options.Method == FamilyMethod.Components ? null : ListOf(report.Options.Resolutions)),
        ("links of each role", Number(report.Options.LinksPerRole)),
        ("measure", report.Options.Similarity.MeasureOfStandards.ToString()),
        ("weights", report.Options.Similarity.Weights.Name),
        ("catalog", report.Catalog.Id));

    private static Phrase WordFor(FamilyMethod method) => method switch
    {
        FamilyMethod.Components => "connected links",
        FamilyMethod.ConstantPotts => "constant Potts model",
        _ => "modularity",
    };

    private static string ListOf(IEnumerable<double> numbers) =>
        string.Join(", ", numbers.Select(static number => number.ToString(CultureInfo.InvariantCulture)));

    private static string? FigureOf(double? figure) => figure is double known ? Figure(known) : null;
}

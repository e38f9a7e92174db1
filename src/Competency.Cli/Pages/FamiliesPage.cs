using System.Globalization;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Model;
using Competency.Model.Answers.Forms;
using Competency.Model.Catalog;
using Spectre.Console;

namespace Competency.Cli.Pages;

// Families of roles for people.
internal sealed class FamiliesPage(IAnsiConsole console)
{
    private readonly Page _page = new(console);

    // hasMembers: Whether the roles of each family are listed.
    public void Write(FamilyReport report, bool hasMembers)
    {
        int roles = report.Families.Sum(static family => family.Members.Length);
        _page.Line(Say($"{Wording.Counted(report.Families.Length, "family", "families")} of {Wording.Counted(roles, "standard")}, "
            + $"{report.Alone.Length.ToString(CultureInfo.InvariantCulture)} alone"));
        _page.Line(Say($"Modularity {Figure(report.Modularity)}, silhouette {Figure(report.Silhouette)}; by {MethodOf(report.Options)}"));
        if (LeftOutText.Of(LeftOut.Of(report.Catalog, report.Options.Similarity)) is string line)
        {
            _page.Line(line);
        }

        foreach (RoleFamily family in report.Families)
        {
            _page.Gap();
            Write(report.Catalog, family, hasMembers, indent: 0);
        }

        if (hasMembers && !report.Alone.IsEmpty)
        {
            _page.Gap();
            _page.Line(Say("Alone"));
            WriteRoles(report.Catalog, report.Alone, 2);
        }
    }

    private void Write(CompetencyCatalog catalog, RoleFamily family, bool hasMembers, int indent)
    {
        string silhouette = family.Silhouette is double figure ? Say($", silhouette {Figure(figure)}") : "";
        string name = ShownCode.WithTitle(catalog, family.Center);
        _page.Item(indent, Say($"{family.Id}  {Wording.Counted(family.Members.Length, "standard")} around {name}{silhouette}"));
        int deeper = indent + 2;
        WriteList(deeper, Say("Most need"), family.Defining.Select(static competency =>
            Say($"{competency.Concept.Title} ({Wording.Percent(competency.Share)})")));
        WriteList(deeper, Say("Set apart by"), family.Distinguishing.Select(static competency =>
            Say($"{competency.Concept.Title} (×{competency.Advantage:0.0})")));
        WriteList(deeper, Say("Linked to"), family.Links.Select(static link =>
            Say($"{link.Family.Id} {link.Family.Center.Title} ({Wording.Percent(link.Share)})")));
        if (hasMembers && family.Parts.IsEmpty)
        {
            WriteRoles(catalog, family.Members, deeper);
        }

        foreach (RoleFamily part in family.Parts)
        {
            Write(catalog, part, hasMembers, deeper);
        }

        if (hasMembers && !family.Alone.IsEmpty)
        {
            _page.Item(deeper, Say("In no part"));
            WriteRoles(catalog, family.Alone, deeper + 2);
        }
    }

    private void WriteList(int indent, string name, IEnumerable<string> entries)
    {
        string[] all = [.. entries];
        if (all.Length > 0)
        {
            _page.Item(indent, Say($"{name}: {string.Join(Say("; "), all)}"));
        }
    }

    private void WriteRoles(CompetencyCatalog catalog, IEnumerable<CompetencyStandard> roles, int indent)
    {
        foreach (CompetencyStandard role in roles)
        {
            _page.Item(indent, ShownCode.WithTitle(catalog, role), marks: new Mark(ShownCode.Of(catalog, role), Tone.Quiet));
        }
    }

    private static string MethodOf(FamilyOptions options)
    {
        string resolutions = Wording.List(options.Resolutions.Select(static number => number.ToString(CultureInfo.InvariantCulture)));
        string method = options.Method switch
        {
            FamilyMethod.Components => Say("connected links"),
            FamilyMethod.ConstantPotts => Say($"constant Potts model, resolution {resolutions}"),
            _ => Say($"modularity, resolution {resolutions}"),
        };
        SimilarityMeasure measure = options.Similarity.Measure!;
        string weights = options.Similarity.Weights.Name is "uniform" ? "" : Say($", weights {options.Similarity.Weights.Name}");
        return Say($"{method}, over {options.LinksPerRole.ToString(CultureInfo.InvariantCulture)} links each by {measure}{weights}");
    }

    private static string Figure(double? figure) => figure is double number ? number.ToString("0.000", CultureInfo.InvariantCulture) : "–";
}

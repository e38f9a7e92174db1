using System.CommandLine;
using System.Globalization;

namespace Competency.Model.Evaluation.Families;

/// <summary>
/// <c>families DATA</c>: families of roles beside classifications of the roles, and beside any file of code and label; <c>--links</c>
/// writes the links for other programs.
/// </summary>
internal static class FamiliesCommand
{
    public static Command Build()
    {
        Argument<string> data = new("DATA") { Description = "A folder of documents or tables." };
        Option<string[]> labels = new("--labels")
        {
            Description = "A file with a code and a label in each line, separated by a tab or comma; lines of other codes are left out.",
        };
        Option<int[]> digits = new("--digits")
        {
            Description = "Labels of so many first characters of the roles' first classification, such as 3 for ISCO minor groups.",
            DefaultValueFactory = static _ => [3],
        };
        Option<FamilyMethod> method = new("--method") { Description = "How families are found." };
        Option<double[]> resolutions = new("--resolution")
        {
            Description = "How fine families are; several part them again.",
            DefaultValueFactory = static _ => [1],
            CustomParser = static result =>
                [.. result.Tokens.Select(static token => double.Parse(token.Value, CultureInfo.InvariantCulture))],
        };
        Option<int> perRole = new("--links-per-role")
        {
            Description = "How many most similar roles each is linked to.",
            DefaultValueFactory = static _ => FamilyOptions.Default.LinksPerRole,
        };
        Option<string> links = new("--links") { Description = "Writes the links, one a line: two numbers of roles and the weight." };
        Command command = new("families", "Compares families of roles with labels.")
        {
            data, labels, digits, method, resolutions, perRole, links,
        };
        command.SetAction(parsed =>
        {
            CompetencyCatalog catalog = new CatalogLoader().AddCsv().Load([parsed.GetRequiredValue(data)]).Catalog;
            FamilyOptions options = new()
            {
                Method = parsed.GetValue(method),
                Resolutions = [.. parsed.GetValue(resolutions)!],
                LinksPerRole = parsed.GetValue(perRole),
            };
            FamilyLinks found = new(catalog, options);
            if (parsed.GetValue(links) is string file)
            {
                found.Write(file);
            }

            IEnumerable<RoleLabels> all = parsed.GetValue(digits)!.Select(count => RoleLabels.OfClassification(catalog, count))
                .Concat((parsed.GetValue(labels) ?? []).Select(static name => RoleLabels.Read(name)));
            Console.Out.Write(EvaluationJson.Write(Report(catalog, options, [.. all], found.SecondsOfTenStarts())));
            return 0;
        });
        return command;
    }

    private static FamiliesReport Report(CompetencyCatalog catalog, FamilyOptions options, RoleLabels[] labels, double seconds)
    {
        FamilyReport report = catalog.Families(options);
        return new FamiliesReport
        {
            Method = options.Method.ToString(),
            Resolutions = [.. options.Resolutions],
            LinksPerRole = options.LinksPerRole,
            Roles = report.Families.Sum(static family => family.Members.Length),
            Alone = report.Alone.Length,
            Modularity = report.Modularity,
            Silhouette = report.Silhouette,
            SecondsOfTenStarts = Math.Round(seconds, 4),
            Lines =
            [
                .. Enumerable.Range(0, options.Resolutions.Length)
                    .SelectMany(depth => labels.Select(set => set.Compare(report, depth)))
                    .Where(static line => line.Roles > 0),
            ],
        };
    }
}

using System.CommandLine;
using System.Globalization;
using System.Text;
using Competency.Model.Matching;

namespace Competency.Model.Evaluation.Groups;

/// <summary><c>groups DATA</c>: which names the default policy merges, as a page; <c>--pairs</c> draws merged pairs to be judged.</summary>
internal static class GroupsCommand
{
    private const int Largest = 100;
    private const int Seed = 20;

    public static Command Build()
    {
        Argument<string> data = new("DATA") { Description = "The folder of the catalog's tables." };
        Option<int> pairs = new("--pairs")
        {
            Description = "Prints so many pairs of merged names, drawn at random but always the same, instead of the page.",
        };
        Command command = new("groups", "Which names the default policy merges.") { data, pairs };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(data), parsed.GetValue(pairs)));
        return command;
    }

    private static int Run(string data, int pairs)
    {
        CompetencyCatalog exact = Load(data, MatchingPolicies.ExactTitle);
        CompetencyCatalog merged = Load(data, MatchingPolicies.Default);
        Group[] groups = [.. merged.Concepts.Select(static concept => new Group(concept.Kind, NamesOf(concept), concept.Elements.Length))];
        Console.Out.Write(pairs > 0 ? Pairs(groups, pairs) : Page(exact, merged, groups));
        return 0;
    }

    private static CompetencyCatalog Load(string data, IMatchingPolicy policy) => new CatalogLoader(policy).AddCsv().Load([data]).Catalog;

    private static string[] NamesOf(Concept concept) =>
        [
            .. concept.Elements.Select(static element => element.Title)
                .Where(static title => title.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    private static string Page(CompetencyCatalog exact, CompetencyCatalog merged, Group[] groups)
    {
        StringBuilder page = new();
        page.Append("# Concept groups\n\nWhat the default policy merges in the national catalog, as printed by this command:\n\n");
        page.Append("`dotnet run -c Release --project benchmarks/Competency.Model.Evaluation -- groups ../shared/data/icap/catalogue`\n\n");
        page.Append("| kind | elements | names | concepts |\n|---|---|---|---|\n");
        foreach (ElementKind kind in merged.Concepts.Select(static concept => concept.Kind).Distinct())
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"| {kind} | {merged.Elements.Count(element => element.Kind.Equals(kind))} " +
                $"| {exact.Concepts.Count(concept => concept.Kind.Equals(kind))} " +
                $"| {merged.Concepts.Count(concept => concept.Kind.Equals(kind))} |\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"\nThe {Largest} groups with the most names, with the number of elements in " +
            $"each:\n\n| kind | names | elements | the names |\n|---|---|---|---|\n");
        foreach (Group group in groups.OrderByDescending(static group => group.Names.Length)
            .ThenByDescending(static group => group.Elements)
            .ThenBy(static group => group.Names.FirstOrDefault(), StringComparer.Ordinal)
            .Take(Largest))
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"| {group.Kind} | {group.Names.Length} | {group.Elements} | {string.Join(" · ", group.Names.Select(Escaped))} |\n");
        }

        return page.ToString();
    }

    private static string Pairs(Group[] groups, int count)
    {
        (ElementKind Kind, string A, string B)[] all =
        [
            .. groups.SelectMany(
                static group => group.Names.SelectMany((a, at) => group.Names.Skip(at + 1).Select(b => (group.Kind, a, b)))),
        ];
        new Random(Seed).Shuffle(all);
        StringBuilder table = new("kind\ta\tb\n");
        foreach ((ElementKind kind, string a, string b) in all.Take(count))
        {
            table.Append(CultureInfo.InvariantCulture, $"{kind.Letter}\t{a}\t{b}\n");
        }

        return table.ToString();
    }

    private static string Escaped(string name) => name.Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("\n", " ", StringComparison.Ordinal);

    private sealed record Group(ElementKind Kind, string[] Names, int Elements);
}

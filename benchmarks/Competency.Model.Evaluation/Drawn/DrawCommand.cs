using System.CommandLine;

namespace Competency.Model.Evaluation.Drawn;

/// <summary><c>draw DATA</c>: rankings and gaps drawn at random, as pages to be judged by a reader.</summary>
internal static class DrawCommand
{
    private const int UsualCount = 10;
    private const int UsualSeed = 12;

    public static Command Build()
    {
        Argument<string> data = new("DATA") { Description = "The catalog: a file or a folder." };
        Option<int> count = new("--count") { Description = "How many of each.", DefaultValueFactory = static _ => UsualCount };
        Option<int> seed = new("--seed") { Description = "The seed of the draw.", DefaultValueFactory = static _ => UsualSeed };
        Command command = new("draw", "Rankings and gaps drawn at random, in Markdown, to be judged line by line.") { data, count, seed };
        command.SetAction(parsed =>
        {
            CompetencyCatalog catalog = new CatalogLoader().AddCsv().Load([parsed.GetRequiredValue(data)]).Catalog;
            DrawnPages.Write(Console.Out, catalog, new DrawnAnswers(catalog, parsed.GetValue(count), parsed.GetValue(seed)));
            return 0;
        });
        return command;
    }
}

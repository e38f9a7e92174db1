using System.CommandLine;

namespace Competency.Model.Evaluation.Melo;

/// <summary><c>melo DIR</c>: titles of O*NET against the labels of ESCO.</summary>
internal static class MeloCommand
{
    public static Command Build()
    {
        Argument<DirectoryInfo> folder = new("DIR") { Description = "The folder of MELO: queries, corpus_elements, concept_mapping, annotations." };
        Command command = new("melo", "How well titles of O*NET find the labels of ESCO occupations.") { folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder).FullName));
        return command;
    }

    private static int Run(string folder)
    {
        MeloData data = MeloData.Read(folder);
        ITitleScorer[] scorers =
        [
            new WordScorer(data),
            new NgramScorer(data),
            new GramSetScorer("bigram dice", data, 2, static (shared, one, other) => 2.0 * shared / (one + other)),
            new GramSetScorer("trigram jaccard", data, 3, static (shared, one, other) => (double)shared / (one + other - shared)),
            new EditDistanceScorer(data),
        ];
        MeloReport report = new()
        {
            Queries = data.Queries.Length,
            Labels = data.Documents.Length,
            Lines = [.. scorers.Select(scorer => MeloLine.Of(data, scorer))],
        };
        Console.Out.Write(EvaluationJson.Write(report));
        return 0;
    }
}

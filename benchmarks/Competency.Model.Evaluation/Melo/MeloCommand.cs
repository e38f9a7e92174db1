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
        List<MeloLine> lines = [.. scorers.Select(scorer => MeloLine.Of(data, scorer))];
        AddTuned(data, Path.Combine(folder, "..", "esco", "v1.1.1"), Path.Combine(folder, "..", "onet", "29.3"), lines);
        MeloReport report = new()
        {
            Queries = data.Queries.Length,
            Labels = data.Documents.Length,
            Lines = [.. lines],
        };
        Console.Out.Write(EvaluationJson.Write(report));
        return 0;
    }

    /// <summary>The lines that need the descriptions beside the task, where they are there.</summary>
    private static void AddTuned(MeloData data, string esco, string onet, List<MeloLine> lines)
    {
        if (!Directory.Exists(esco))
        {
            return;
        }

        Dictionary<string, string> descriptions = EscoTexts.Descriptions(esco);
        IReadOnlyList<MeloField> fields = MeloFields.OfEsco(data, descriptions);
        lines.Add(Tuned("fields of ESCO, two-fold", data, fields));
        if (Directory.Exists(onet))
        {
            lines.Add(Tuned("fields of ESCO and O*NET, two-fold", data, [.. fields, .. MeloFields.OfOnet(data, descriptions, EscoTexts.Occupations(onet))]));
        }
    }

    private static MeloLine Tuned(string id, MeloData data, IReadOnlyList<MeloField> fields)
    {
        TunedScorer scorer = new(id, data, fields);
        return MeloLine.Of(data, scorer) with { Weights = scorer.WeightsByField() };
    }
}

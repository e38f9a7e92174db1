using System.CommandLine;
using Competency.Model.Evaluation.Melo.Baselines;
using Competency.Model.Evaluation.Melo.Fields;
using Competency.Model.Evaluation.Melo.Texts;
using Competency.Model.Evaluation.Melo.Tuning;

namespace Competency.Model.Evaluation.Melo;

/// <summary><c>melo DIR</c>: titles of O*NET against the labels of ESCO.</summary>
internal static class MeloCommand
{
    public static Command Build()
    {
        Argument<DirectoryInfo> folder = new("DIR")
        {
            Description = "The folder of MELO: queries, corpus_elements, concept_mapping, annotations.",
        };
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
            GramSetScorer.BigramDice(data),
            GramSetScorer.TrigramJaccard(data),
            new EditDistanceScorer(data),
            new MatcherScorer(data),
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

        EscoFields ownFields = new(data, EscoTexts.Read(esco));
        IReadOnlyList<MeloField> fields = ownFields.All();
        lines.AddRange(Tuned("fields of ESCO", data, fields));
        if (Directory.Exists(onet))
        {
            lines.AddRange(
                Tuned("fields of ESCO and O*NET", data, [.. fields, .. new OnetFields(data, ownFields, OnetTexts.Read(onet)).All()]));
        }
    }

    /// <summary>Labels by themselves, and with one of each occupation first.</summary>
    private static IEnumerable<MeloLine> Tuned(string id, MeloData data, IReadOnlyList<MeloField> fields)
    {
        TunedScorer scorer = new(id + ", two-fold", data, fields);
        yield return MeloLine.Of(data, scorer) with { Weights = scorer.WeightsByField() };
        yield return MeloLine.Of(data, new FirstLabels(id + ", two-fold, one label of each occupation first", data, scorer));
    }
}

using System.CommandLine;
using Competency.Model.Evaluation.Neighbors;

namespace Competency.Model.Evaluation.Onet;

/// <summary><c>onet DIR</c>: similar occupations against those that O*NET calls related.</summary>
internal static class OnetCommand
{
    private const int Draws = 20;

    public static Command Build()
    {
        Argument<DirectoryInfo> folder = new("DIR") { Description = "The folder of a text release of O*NET." };
        Command command = new("onet", "Whether similar occupations are those that O*NET calls related.") { folder };
        command.SetAction(parsed =>
        {
            Console.Out.Write(EvaluationJson.Write(Run(parsed.GetRequiredValue(folder).FullName)));
            return 0;
        });
        return command;
    }

    /// <summary>The figures of a release.</summary>
    public static OnetReport Run(string folder)
    {
        OnetData data = OnetData.Read(folder);
        OnetJudge judge = new(data);
        return new OnetReport { Occupations = data.Codes.Length, Lines = [.. Reproduced(data, judge), .. Combined(data, judge)] };
    }

    /// <summary>The methods with published figures, as they were described.</summary>
    public static IEnumerable<OnetLine> Reproduced(OnetData data, OnetJudge judge)
    {
        OnetScores scores = new(data);
        OnetLine Line(string id, ScoreTable table, OnetFigures? published = null) =>
            new() { Id = id, Figures = judge.Judge(table), Published = published };
        return
        [
            Line("activities idf cosine", scores.Activities(), new OnetFigures { Map = .376, SameMinorGroup = .511 }),
            Line("knowledge importance cosine", scores.Knowledge(), new OnetFigures { Map = .397, SameMinorGroup = .277 }),
            Line("knowledge importance cosine, without suppressed ratings", scores.KnowledgeOfLibrary()),
            Line(
                "mean of activities and knowledge, centered by columns",
                scores.MeanByColumns(),
                new OnetFigures { Map = .491, MapUncut = .460, SameMinorGroup = .459 }),
            Line("mean of activities by tasks and knowledge, centered by rows", scores.MeanByRows(), new OnetFigures { Map = .514 }),
            Line("knowledge advantage jaccard", scores.Advantages(), new OnetFigures { Map = .201, SameMinorGroup = .172 }),
            Line(
                "skills and knowledge importance cosine",
                scores.SkillsAndKnowledge(),
                new OnetFigures { PrecisionAt5 = .676, NdcgAt20 = .550 }),
            Line("levels lacking, summed", scores.LevelDeficits(), new OnetFigures { Map = .050, SameMinorGroup = .040 }),
            Line("shortage, importance as weight", scores.Shortage()),
            Line("names", scores.OfLibrary(SimilarityMeasures.Names)),
            Line("texts", scores.OfLibrary(SimilarityMeasures.Texts)),
            Line("jaccard", scores.OfLibrary(SimilarityMeasures.Jaccard)),
            new OnetLine
            {
                Id = "random",
                Figures = OnetJudge.Mean([.. Enumerable.Range(0, Draws).Select(seed => judge.Judge(scores.Random(seed)))]),
                Published = new OnetFigures { Map = .018, SameMinorGroup = .020 },
            },
        ];
    }

    private static IEnumerable<OnetLine> Combined(OnetData data, OnetJudge judge)
    {
        OnetCombination combination = new(data, judge);
        (string, ScoreTable)[] model = OnetParts.OfModel(data);
        (string, ScoreTable)[] texts = OnetParts.OfTexts(data);
        return
        [
            combination.Line("activities and ratings, two-fold", model),
            combination.Line("activities, ratings and words, two-fold", [.. model, .. texts]),
            combination.Line("activities, ratings, words and names, two-fold", [.. model, .. texts, .. OnetParts.OfNames(data)]),
        ];
    }
}

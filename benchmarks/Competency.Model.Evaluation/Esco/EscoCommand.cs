using System.CommandLine;
using Competency.Model.Evaluation.Measures;
using Competency.Model.Evaluation.Neighbors;
using Competency.Model.Evaluation.Onet;
using Competency.Model.Matching;

namespace Competency.Model.Evaluation.Esco;

/// <summary><c>esco DIR</c>: similar occupations against what O*NET calls related, through the official crosswalk.</summary>
internal static class EscoCommand
{
    private const int Nearest = 10;
    private const int GainDepth = 20;
    private const string EssentialOnly = "strength:optional=0";

    public static Command Build()
    {
        Argument<DirectoryInfo> folder = new("DIR") { Description = "The folder of an English release of ESCO." };
        Option<FileInfo?> crosswalk = new("--crosswalk")
        {
            Description = "The crosswalk of O*NET and ESCO; ../../melo/crosswalk_esco_onet.csv of DIR if missing.",
        };
        Option<DirectoryInfo?> onet = new("--onet")
        {
            Description = "The folder of a release of O*NET; ../../onet/29.3 of DIR if missing.",
        };
        Command command = new("esco", "Whether similar occupations are those that O*NET calls related.") { folder, crosswalk, onet };
        command.SetAction(parsed =>
        {
            string root = Path.Combine(parsed.GetRequiredValue(folder).FullName, "..", "..");
            EscoReport report = Run(
                parsed.GetRequiredValue(folder).FullName,
                parsed.GetValue(crosswalk)?.FullName ?? Path.Combine(root, "melo", "crosswalk_esco_onet.csv"),
                parsed.GetValue(onet)?.FullName ?? Path.Combine(root, "onet", "29.3"));
            Console.Out.Write(EvaluationJson.Write(report));
            return 0;
        });
        return command;
    }

    /// <summary>The figures of a release.</summary>
    public static EscoReport Run(string folder, string crosswalk, string onet)
    {
        EscoTruth truth = EscoTruth.Of(EscoCrosswalk.Read(crosswalk), RelatedOccupations.Read(onet));
        CompetencyCatalog catalog = new CatalogLoader(MatchingPolicies.GlobalCode).AddCsv().Load([folder]).Catalog;
        EscoNeeds needs = new(catalog, truth.Addresses);
        return new EscoReport
        {
            Occupations = truth.Addresses.Length,
            WithRelated = truth.Grades.Count(static row => Array.Exists(row, static grade => grade > 0)),
            Lines =
            [
                Line("jaccard, essential", needs.Scores(EssentialOnly, SimilarityMeasures.Ruzicka), .528, .415),
                Line("ruzicka, strength", needs.Scores("strength", SimilarityMeasures.Ruzicka), .577, .457),
                Line("cosine, strength*ln(N/df)", needs.ScoresByPlainFrequency("strength", SimilarityMeasures.Cosine), .592, .481),
                Line("ruzicka, uniform", needs.Scores("uniform", SimilarityMeasures.Ruzicka)),
                Line("ruzicka, idf", needs.Scores("idf", SimilarityMeasures.Ruzicka)),
                Line("ruzicka, strength*idf", needs.Scores("strength*idf", SimilarityMeasures.Ruzicka)),
                Line("cosine, uniform", needs.Scores("uniform", SimilarityMeasures.Cosine)),
                Line("cosine, idf", needs.Scores("idf", SimilarityMeasures.Cosine)),
                Line("cosine, strength", needs.Scores("strength", SimilarityMeasures.Cosine)),
                Line("cosine, strength*idf", needs.Scores("strength*idf", SimilarityMeasures.Cosine)),
                Line("cosine, strength*rca", needs.Scores("strength*rca", SimilarityMeasures.Cosine)),
                Line("names", needs.Scores(SimilarityMeasures.Names)),
                Line("texts", needs.Scores(SimilarityMeasures.Texts)),
            ],
        };

        EscoLine Line(string id, ScoreTable scores, double? precision = null, double? gain = null) => new()
        {
            Id = id,
            Figures = Judge(truth, scores),
            Published = precision is null ? null : new EscoFigures { PrecisionAt10 = precision.Value, NdcgAt20 = gain!.Value },
        };
    }

    private static EscoFigures Judge(EscoTruth truth, ScoreTable scores)
    {
        (double Precision, double Gain)[] all =
        [
            .. Enumerable.Range(0, scores.Count).AsParallel().AsOrdered().Select(occupation =>
            {
                int[] ranking = scores.Ranking(occupation);
                int[] grades = truth.Grades[occupation];
                return (
                    NeighborMeasures.PrecisionAt(Nearest, ranking, other => grades[other] > 0),
                    NeighborMeasures.DiscountedGainAt(GainDepth, ranking, [.. grades.Select(static grade => Math.Pow(2, grade) - 1)]));
            }),
        ];
        return new EscoFigures { PrecisionAt10 = all.Average(static one => one.Precision), NdcgAt20 = all.Average(static one => one.Gain) };
    }
}

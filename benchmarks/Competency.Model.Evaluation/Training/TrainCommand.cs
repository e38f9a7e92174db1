using System.CommandLine;
using Competency.Model.Evaluation.Names;
using Competency.Model.Mappings;
using Competency.Model.Names;
using Competency.Model.Names.Features;

namespace Competency.Model.Evaluation.Training;

/// <summary><c>train FILE… -o FILE.tsv</c>: fits the matcher's weights; <c>--parts</c> cross-validates instead.</summary>
internal static class TrainCommand
{
    private const int Folds = 10;

    /// <summary>How many pairs one of the first file counts for: it is of the making that the matcher is wanted for.</summary>
    private const double WeightOfFirst = 3;

    public static Command Build()
    {
        Argument<FileInfo[]> files = new("FILE") { Description = "Labeled pairs.", Arity = ArgumentArity.OneOrMore };
        Option<FileInfo?> output = new("-o") { Description = "Where the weights go." };
        Option<string> parts = new("--parts")
        {
            Description = "all, open or closed: which half of the name groups to look at.",
            DefaultValueFactory = static _ => "all",
        };
        Option<double> penalty = new("--penalty") { Description = "The L2 penalty.", DefaultValueFactory = static _ => 0.02 };
        Option<FileInfo?> errors = new("--errors")
        {
            Description = "Where wrongly judged pairs of the open half go, except those of dev.tsv.",
        };
        Command command = new("train", "Fits the matcher's weights to labeled pairs, and cross-validates by groups of names.")
        {
            files,
            output,
            parts,
            penalty,
            errors,
        };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(files),
            parsed.GetValue(output),
            parsed.GetRequiredValue(parts),
            parsed.GetValue(penalty),
            parsed.GetValue(errors)));
        return command;
    }

    private static int Run(FileInfo[] files, FileInfo? output, string parts, double penalty, FileInfo? errors)
    {
        LabeledPair[] pairs = [.. files.SelectMany(static file => LabeledPairs.Read(file.FullName))];
        string[] sources = [.. files.SelectMany(static file => Enumerable.Repeat(file.Name, LabeledPairs.Read(file.FullName).Count))];
        TrainingExample[] examples = [.. pairs.Select((pair, at) => Example(pair, sources[at] == sources[0] ? WeightOfFirst : 1))];
        int[] folds = NameGroups.Parts(pairs, Folds);
        LogisticTrainer trainer = new(penalty);
        if (output is not null)
        {
            ModelFile.Write(output.FullName, trainer.Train(examples), PairOf(pairs[0]));
            return 0;
        }

        (LabeledPair Pair, NameVerdict Verdict, string Source, int Fold)[] judged = parts switch
        {
            "open" => CrossValidate(static fold => fold < Folds / 2),
            "closed" => Judge(TrainOn(static fold => fold < Folds / 2), static fold => fold >= Folds / 2),
            _ => CrossValidate(static _ => true),
        };
        foreach (string source in sources.Distinct(StringComparer.Ordinal).Append("together"))
        {
            (LabeledPair Pair, NameVerdict Verdict)[] ofSource =
            [
                .. judged.Where(entry => source == "together" || entry.Source == source)
                    .Select(static entry => (entry.Pair, entry.Verdict)),
            ];
            NameMeasures m = NameMeasures.Of(ofSource);
            Console.WriteLine($"{source,-16} n {m.Pairs,5} exact {m.Exact.F1:F3} (P {m.Exact.Precision:F3} R {m.Exact.Recall:F3}) " +
                $"near {m.ExactOrClose.F1:F3} six {m.SixLabelAccuracy:F3} auc {m.Auc:F3} ece {m.CalibrationError:F3}");
        }

        if (errors is not null)
        {
            File.WriteAllLines(errors.FullName, judged
                .Where(static entry => entry.Fold < Folds / 2 && entry.Source != "dev.tsv" && entry.Verdict.Relation != entry.Pair.Relation)
                .Select(static entry => ErrorLine(entry.Pair, entry.Verdict)));
        }

        return 0;

        MatchModel TrainOn(Func<int, bool> isTraining) => trainer.Train([.. examples.Where((_, at) => isTraining(folds[at]))]);

        (LabeledPair, NameVerdict, string, int)[] Judge(MatchModel model, Func<int, bool> isJudged) =>
            [
                .. Enumerable.Range(0, pairs.Length)
                    .Where(at => isJudged(folds[at]))
                    .Select(at => (pairs[at], Verdict(model, pairs[at]), sources[at], folds[at])),
            ];

        (LabeledPair, NameVerdict, string, int)[] CrossValidate(Func<int, bool> isUsed) =>
            [
                .. Enumerable.Range(0, Folds)
                    .Where(isUsed)
                    .SelectMany(fold => Judge(TrainOn(other => isUsed(other) && other != fold), other => other == fold)),
            ];
    }

    private static string ErrorLine(LabeledPair pair, NameVerdict verdict) => string.Join(
        '\t',
        Label(pair.Relation),
        Label(verdict.Relation),
        $"{verdict.ExactOrClose:F2}",
        pair.Kind.Letter,
        pair.First,
        pair.Second);

    private static string Label(MappingRelation? relation) => relation?.ToString() ?? "None";

    private static NameVerdict Verdict(MatchModel model, LabeledPair pair)
    {
        (PairFeatures features, bool isMirrored) = PairOf(pair);
        double[] probabilities = model.Predict(features);
        if (isMirrored)
        {
            Array.Reverse(probabilities, MatchModel.IndexOf(MappingRelation.Broad), 2);
        }

        return MatcherJudge.Verdict(probabilities);
    }

    /// <summary>The pair as the matcher looks at it: the lesser name first.</summary>
    private static (PairFeatures Features, bool IsMirrored) PairOf(LabeledPair pair)
    {
        bool isMirrored = string.CompareOrdinal(pair.First, pair.Second) > 0;
        (string first, string second) = isMirrored ? (pair.Second, pair.First) : (pair.First, pair.Second);
        return (PairFeatures.Of(pair.Kind, NameAnalyzer.Default.Analyze(first), NameAnalyzer.Default.Analyze(second)), isMirrored);
    }

    private static TrainingExample Example(LabeledPair pair, double weight)
    {
        (PairFeatures features, bool isMirrored) = PairOf(pair);
        MappingRelation? relation = isMirrored ? pair.Relation?.Inverse() : pair.Relation;
        return new TrainingExample(
            features.Shared.ToArray(), features.Forward.ToArray(), features.Backward.ToArray(), MatchModel.IndexOf(relation), weight);
    }
}

using System.CommandLine;

namespace Competency.Model.Evaluation.Names;

/// <summary><c>names FILE.tsv</c>: the default policy and the matcher against labeled pairs of names.</summary>
internal static class NamesCommand
{
    public static Command Build()
    {
        Argument<FileInfo> file = new("FILE")
        {
            Description = "Labeled pairs: kind, a, b, label, stratum; tab-separated, with a head line.",
        };
        Command command = new("names", "How well the default policy and the matcher agree with labeled pairs of names.") { file };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file)));
        return command;
    }

    private static int Run(FileInfo file)
    {
        IReadOnlyList<LabeledPair> pairs = LabeledPairs.Read(file.FullName);
        NamesReport report = new()
        {
            File = file.Name,
            Pairs = pairs.Count,
            Policy = MethodReport.Of(new PolicyJudge(), pairs),
            Matcher = MethodReport.Of(new MatcherJudge(), pairs),
        };
        Console.Out.Write(EvaluationJson.Write(report));
        return 0;
    }
}

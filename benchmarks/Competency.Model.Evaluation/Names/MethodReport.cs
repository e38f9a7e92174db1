namespace Competency.Model.Evaluation.Names;

/// <summary>How well one method does on all pairs and on each stratum.</summary>
internal sealed record MethodReport
{
    public required string Id { get; init; }

    public required NameMeasures All { get; init; }

    public required SortedDictionary<string, NameMeasures> Strata { get; init; }

    public static MethodReport Of(INameJudge judge, IReadOnlyList<LabeledPair> pairs)
    {
        (LabeledPair Pair, NameVerdict Verdict)[] judged = [.. pairs.Select(pair => (pair, judge.Judge(pair)))];
        SortedDictionary<string, NameMeasures> strata = new(StringComparer.Ordinal);
        foreach (IGrouping<string, (LabeledPair Pair, NameVerdict Verdict)> stratum in judged.GroupBy(
            static entry => entry.Pair.Stratum, StringComparer.Ordinal))
        {
            strata[stratum.Key] = NameMeasures.Of([.. stratum]);
        }

        return new MethodReport { Id = judge.Id, All = NameMeasures.Of(judged), Strata = strata };
    }
}

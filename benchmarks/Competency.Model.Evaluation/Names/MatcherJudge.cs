using Competency.Model.Names;

namespace Competency.Model.Evaluation.Names;

/// <summary>The scored matcher.</summary>
internal sealed class MatcherJudge : INameJudge
{
    private readonly NameMatcher _matcher = NameMatcher.Default;

    public string Id => "scored-matcher";

    public NameVerdict Judge(LabeledPair pair)
    {
        NameMatch match = _matcher.Match(pair.Kind, pair.First, pair.Second);
        return new NameVerdict(match.Relation, match.Score, match.ExactOrClose);
    }

    public static NameVerdict Verdict(double[] probabilities)
    {
        NameMatch match = NameMatch.Of("", "", probabilities);
        return new NameVerdict(match.Relation, match.Score, match.ExactOrClose);
    }
}

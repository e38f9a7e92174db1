using System.Collections.Immutable;
using Competency.Model.Matching;

namespace Competency.Model;

/// <summary>Why two elements of a catalog are one competency, or why they are two.</summary>
public sealed class ConceptExplanation
{
    internal ConceptExplanation(CompetencyElement from, CompetencyElement to, bool areSame, string policyId, ImmutableArray<MatchingReason> reasons)
    {
        From = from;
        To = to;
        AreSame = areSame;
        PolicyId = policyId;
        Reasons = reasons;
    }

    /// <summary>The first element.</summary>
    public CompetencyElement From { get; }

    /// <summary>The second element.</summary>
    public CompetencyElement To { get; }

    /// <summary>Whether they share a concept.</summary>
    public bool AreSame { get; }

    /// <summary>The policy of the catalog.</summary>
    public string PolicyId { get; }

    /// <summary>
    /// For one competency, the steps that lead from the first element to the second, each by a common key or a mapping;
    /// for two, what keeps them apart.
    /// </summary>
    public ImmutableArray<MatchingReason> Reasons { get; }

    /// <summary>The answer and its reasons, one a line.</summary>
    public override string ToString()
    {
        string answer = AreSame ? "one competency" : "two competencies";
        return $"{From.Id.Owner} {From} and {To.Id.Owner} {To}: {answer} by {PolicyId}{string.Concat(Reasons.Select(static reason => $"\n  {reason}"))}";
    }
}

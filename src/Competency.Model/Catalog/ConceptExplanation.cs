using System.Collections.Immutable;
using Competency.Model.Matching;

namespace Competency.Model;

/// <summary>The reasons why two elements of a catalog are one competency, or why they are two.</summary>
public sealed class ConceptExplanation
{
    internal ConceptExplanation(
        CompetencyElement from, CompetencyElement to, bool areSame, string policyId, ImmutableArray<MatchingReason> reasons)
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

    /// <summary>Whether both are the same concept.</summary>
    public bool AreSame { get; }

    /// <summary>The id of the catalog's matching policy.</summary>
    public string PolicyId { get; }

    /// <summary>
    /// For one competency, the steps from the first element to the second, each by a common key or a mapping; for two, the
    /// causes that keep them apart.
    /// </summary>
    public ImmutableArray<MatchingReason> Reasons { get; }

    /// <summary>The answer and its reasons, one per line.</summary>
    public override string ToString()
    {
        string answer = AreSame ? "one competency" : "two competencies";
        string reasons = string.Concat(Reasons.Select(static reason => $"\n  {reason}"));
        return $"{From.Id.Owner} {From} and {To.Id.Owner} {To}: {answer} by {PolicyId}{reasons}";
    }
}

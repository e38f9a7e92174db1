using System.Globalization;
using Competency.Model.Codes;
using Competency.Model.Mappings;
using Competency.Model.Matching;

namespace Competency.Model.Evaluation.Names;

/// <summary>The default policy: names with one key are exact, all others none.</summary>
internal sealed class PolicyJudge : INameJudge
{
    private readonly IMatchingPolicy _policy = MatchingPolicies.Default;

    public string Id => _policy.Id;

    public NameVerdict Judge(LabeledPair pair)
    {
        string? first = _policy.KeyOf(Element(pair.Kind, pair.First));
        bool isSame = first is not null && string.Equals(first, _policy.KeyOf(Element(pair.Kind, pair.Second)), StringComparison.Ordinal);
        return new NameVerdict(isSame ? MappingRelation.Exact : null, isSame ? 1 : 0, isSame ? 1 : 0);
    }

    private static CompetencyElement Element(ElementKind kind, string title) => new()
    {
        Id = new ElementId("pair", LocalId.Parse("~name", CultureInfo.InvariantCulture)),
        Kind = kind,
        Title = title,
    };
}

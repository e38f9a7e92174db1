using System.Text.Json.Serialization;

namespace Competency.Model.Matching;

/// <summary>The kind of a reason that two elements are one competency or two.</summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public enum MatchingReasonKind
{
    /// <summary>Both are the same element.</summary>
    SameElement,

    /// <summary>Both have the same key under the policy.</summary>
    SameKey,

    /// <summary>A mapping joins them.</summary>
    Mapping,

    /// <summary>They are of different kinds, and no mapping joins them.</summary>
    DifferentKind,

    /// <summary>They have different keys under the policy, or none.</summary>
    DifferentKey,

    /// <summary>A negated mapping keeps them apart.</summary>
    MappingDenies,

    /// <summary>A mapping would join them, but was not followed because of a negated one.</summary>
    MappingRefused,
}

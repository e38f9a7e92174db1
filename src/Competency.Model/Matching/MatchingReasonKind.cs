namespace Competency.Model.Matching;

/// <summary>What sort of reason two elements have for being one competency or two.</summary>
public enum MatchingReasonKind
{
    /// <summary>They are one element.</summary>
    SameElement,

    /// <summary>A policy gives both one key.</summary>
    SameKey,

    /// <summary>A mapping says that they are the same.</summary>
    Mapping,

    /// <summary>They are of different kinds, and no mapping says that they are the same all the same.</summary>
    DifferentKind,

    /// <summary>The policy gives them different keys, or none.</summary>
    DifferentKey,

    /// <summary>A mapping says that they are not the same.</summary>
    MappingDenies,

    /// <summary>A mapping says that they are the same, and was not followed because of another one that denies it.</summary>
    MappingRefused,
}

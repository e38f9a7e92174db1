using Competency.Model.Mappings;
using Competency.Model.Names.Normalization;

namespace Competency.Model.Matching;

/// <summary>One step of the explanation that two elements are one competency, or one cause that keeps them apart.</summary>
public sealed class MatchingReason
{
    internal MatchingReason(
        MatchingReasonKind kind,
        CompetencyElement from,
        CompetencyElement to,
        MatchingKey? fromKey = null,
        MatchingKey? toKey = null,
        Mapping? mapping = null)
    {
        Kind = kind;
        From = from;
        To = to;
        FromKey = fromKey;
        ToKey = toKey;
        Mapping = mapping;
    }

    /// <summary>The kind of the reason.</summary>
    public MatchingReasonKind Kind { get; }

    /// <summary>The element at the beginning of the step.</summary>
    public CompetencyElement From { get; }

    /// <summary>The element at the end of the step.</summary>
    public CompetencyElement To { get; }

    /// <summary>The key of <see cref="From"/>; <see langword="null"/> if it has none or a mapping is the reason.</summary>
    public MatchingKey? FromKey { get; }

    /// <summary>The key of <see cref="To"/>; <see langword="null"/> if it has none or a mapping is the reason.</summary>
    public MatchingKey? ToKey { get; }

    /// <summary>The mapping, with file and line; <see langword="null"/> if keys or kinds are the reason.</summary>
    public Mapping? Mapping { get; }

    /// <summary>
    /// Whether both have one key and their names say no field (<see cref="NameNormalizer.IsGeneral"/>): 相關法規 of one role may be
    /// another thing than 相關法規 of the other.
    /// </summary>
    public bool IsGeneral =>
        Kind == MatchingReasonKind.SameKey && NameNormalizer.IsGeneral(From.Title) && NameNormalizer.IsGeneral(To.Title);

    /// <summary>The reason in a sentence.</summary>
    public override string ToString() => Kind switch
    {
        MatchingReasonKind.SameKey => $"{Name(From)} and {Name(To)} have one key: {FromKey}{(HasEqualSteps ? "" : $" and {ToKey}")}" +
            (IsGeneral ? "; a general name, which says no field" : ""),
        MatchingReasonKind.Mapping => $"a mapping says so of {Name(From)} and {Name(To)}: {Quoted(Mapping!)}",
        MatchingReasonKind.DifferentKind => $"{Name(From)} is of kind {From.Kind}, {Name(To)} of kind {To.Kind}",
        MatchingReasonKind.DifferentKey => $"the keys differ: {KeyName(From, FromKey)}, {KeyName(To, ToKey)}",
        MatchingReasonKind.MappingDenies => $"a mapping denies it of {Name(From)} and {Name(To)}: {Quoted(Mapping!)}",
        MatchingReasonKind.MappingRefused =>
            $"a mapping would join {Name(From)} and {Name(To)}, but another keeps apart what that would unite: {Quoted(Mapping!)}",
        _ => $"{Name(From)} is {Name(To)}",
    };

    // Both elements have the key as it is: one mention of it is enough.
    private bool HasEqualSteps =>
        FromKey is { Steps.IsEmpty: true } from &&
        ToKey is { Steps.IsEmpty: true } to &&
        string.Equals(from.PolicyId, to.PolicyId, StringComparison.Ordinal);

    private static string Name(CompetencyElement element) => $"{element.Id.Owner} {element}";

    private static string KeyName(CompetencyElement element, MatchingKey? key) =>
        $"{Name(element)} has {(key is null ? "none" : key.ToString())}";

    private static string Quoted(Mapping mapping)
    {
        string location = mapping.Location.ToString();
        string justification = mapping.Justification[(mapping.Justification.LastIndexOf('/') + 1)..];
        return $"{mapping} ({(location.Length > 0 ? location + ", " : "")}{justification})";
    }
}

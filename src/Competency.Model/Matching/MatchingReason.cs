using Competency.Model.Mappings;

namespace Competency.Model.Matching;

/// <summary>One step of why two elements are the same competency, or one thing that keeps them apart.</summary>
public sealed record MatchingReason
{
    /// <summary>What sort of reason it is.</summary>
    public required MatchingReasonKind Kind { get; init; }

    /// <summary>The element that the step starts from.</summary>
    public required CompetencyElement From { get; init; }

    /// <summary>The element that the step leads to.</summary>
    public required CompetencyElement To { get; init; }

    /// <summary>The key of <see cref="From"/>, where keys are the reason.</summary>
    public MatchingKey? FromKey { get; init; }

    /// <summary>The key of <see cref="To"/>, where keys are the reason.</summary>
    public MatchingKey? ToKey { get; init; }

    /// <summary>The mapping, where one is the reason; its location says file and line.</summary>
    public Mapping? Mapping { get; init; }

    /// <summary>The reason in a sentence.</summary>
    public override string ToString() => Kind switch
    {
        MatchingReasonKind.SameKey => $"{Name(From)} and {Name(To)} have one key: {FromKey}{(Equals(FromKey, ToKey) ? "" : $" and {ToKey}")}",
        MatchingReasonKind.Mapping => $"a mapping says so of {Name(From)} and {Name(To)}: {Quoted(Mapping!)}",
        MatchingReasonKind.DifferentKind => $"{Name(From)} is of kind {From.Kind}, {Name(To)} of kind {To.Kind}",
        MatchingReasonKind.DifferentKey => $"the keys differ: {KeyName(From, FromKey)}, {KeyName(To, ToKey)}",
        MatchingReasonKind.MappingDenies => $"a mapping denies it of {Name(From)} and {Name(To)}: {Quoted(Mapping!)}",
        MatchingReasonKind.MappingRefused => $"a mapping would join {Name(From)} and {Name(To)}, but another keeps apart what that would unite: {Quoted(Mapping!)}",
        _ => $"{Name(From)} is {Name(To)}",
    };

    private static string Name(CompetencyElement element) => $"{element.Id.Owner} {element}";

    private static string KeyName(CompetencyElement element, MatchingKey? key) =>
        $"{Name(element)} has {(key is null ? "none" : key.ToString())}";

    private static string Quoted(Mapping mapping)
    {
        string place = mapping.Location.ToString();
        string justification = mapping.Justification[(mapping.Justification.LastIndexOf('/') + 1)..];
        return $"{mapping} ({(place.Length > 0 ? place + ", " : "")}{justification})";
    }
}

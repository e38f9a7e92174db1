using Competency.Model.Mappings;

namespace Competency.Model.Evaluation.Names;

/// <summary>Two names of one kind and the relation that an annotator chose, <see langword="null"/> for none.</summary>
internal sealed record LabeledPair(ElementKind Kind, string First, string Second, MappingRelation? Relation, string Stratum)
{
    /// <summary>The half of the file that the pair is in for good: open (read by people) or closed; empty if the file says none.</summary>
    public string Half { get; init; } = "";
}

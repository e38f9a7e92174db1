using Competency.Model.Mappings;

namespace Competency.Model.Evaluation.Names;

/// <summary>Two names of one kind and the relation that an annotator chose, <see langword="null"/> for none.</summary>
internal sealed record LabeledPair(ElementKind Kind, string First, string Second, MappingRelation? Relation, string Stratum);

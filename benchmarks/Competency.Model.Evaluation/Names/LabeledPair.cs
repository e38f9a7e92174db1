using Competency.Model.Names;

namespace Competency.Model.Evaluation.Names;

/// <summary>Two names of one kind and how an annotator said that they stand to each other.</summary>
internal sealed record LabeledPair(ElementKind Kind, string First, string Second, NameRelation Relation, string Stratum);

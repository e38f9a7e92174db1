using Competency.Model.Mappings;

namespace Competency.Model.Alignment;

// What an alignment found between two competencies.
// Subject: The competency of the first side.
// Relation: What the other one is to it.
// Object: The competency of the second side.
// SubjectName: The name of the first that was compared.
// ObjectName: The name of the second that was compared.
// Confidence: How sure the relation is, 0 to 1.
// Score: How near the names are, 0 to 1; missing where they have one key.
// Why: The steps or words behind it.
internal sealed record Suggestion(
    AlignedCompetency Subject,
    MappingRelation Relation,
    AlignedCompetency Object,
    string SubjectName,
    string ObjectName,
    double Confidence,
    double? Score,
    string Why);

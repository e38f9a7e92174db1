using Competency.Model.Mappings;

namespace Competency.Model.Alignment;

/// <summary>What an alignment found between two competencies.</summary>
/// <param name="Subject">The competency of the first side.</param>
/// <param name="Relation">What the other one is to it.</param>
/// <param name="Object">The competency of the second side.</param>
/// <param name="SubjectName">The name of the first that was compared.</param>
/// <param name="ObjectName">The name of the second that was compared.</param>
/// <param name="Confidence">How sure the relation is, 0 to 1.</param>
/// <param name="Score">How near the names are, 0 to 1; missing where they have one key.</param>
/// <param name="Why">The steps or words behind it.</param>
internal sealed record Suggestion(
    AlignedCompetency Subject,
    MappingRelation Relation,
    AlignedCompetency Object,
    string SubjectName,
    string ObjectName,
    double Confidence,
    double? Score,
    string Why);

using System.Collections.Immutable;

namespace Competency.Model.Graphs.Exchange;

// The attributes that files declare. Names differ in more than case, which Gephi would not tell apart.
internal static class ExportFields
{
    public static ExportField<ExportedVertex> Code { get; } = new("code", static vertex => vertex.Code);

    public static ExportField<ExportedVertex> Kind { get; } = new("kind", static vertex => vertex.Kind);

    public static ExportField<ExportedVertex> Level { get; } = new("level", static vertex => vertex.Level);

    public static ExportField<ExportedVertex> Roles { get; } = new("roles", static vertex => vertex.Roles);

    public static ExportField<ExportedVertex> Family { get; } = new("family", static vertex => vertex.Family);

    public static ExportField<ExportedEdge> EdgeLevel { get; } = new("level", static edge => edge.Level);

    public static ExportField<ExportedEdge> Strength { get; } = new("strength", static edge =>
        edge.Strength == RequirementStrength.Unspecified ? null : Word(edge.Strength));

    public static ExportField<ExportedEdge> Cost { get; } = new("cost", static edge => edge.Cost);

    public static ExportField<ExportedEdge> Paths { get; } = new("paths", static edge => edge.Paths);

    // Of views and standards.
    public static ImmutableArray<ExportField<ExportedVertex>> OfVertices { get; } = [Code, Kind, Level];

    public static ImmutableArray<ExportField<ExportedEdge>> OfEdges { get; } = [EdgeLevel, Strength];

    private static string Word(RequirementStrength strength) => strength switch
    {
        RequirementStrength.Essential => "essential",
        RequirementStrength.Core => "core",
        RequirementStrength.Optional => "optional",
        _ => "additional",
    };
}

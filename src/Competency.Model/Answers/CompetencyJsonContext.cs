using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Competency.Model.Codes;

namespace Competency.Model;

/// <summary>
/// The generated JSON metadata of this library's types, for applications that are trimmed or compiled ahead of time, where
/// <see cref="System.Text.Json.JsonSerializer"/> must not look at types while it runs.
/// </summary>
/// <remarks>
/// A web application inserts it into the <c>TypeInfoResolverChain</c> of its serializer: see
/// <c>docs/getting-started/application.md</c>.
/// </remarks>
/// <example>
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// GapReport gap = catalog.Gap("TFB5131-901v2", "TFB5131-902v3");
/// string json = System.Text.Json.JsonSerializer.Serialize(gap, CompetencyJsonContext.Default.GapReport);
/// </code>
/// </example>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JsonAnswer))]
[JsonSerializable(typeof(GapReport))]
[JsonSerializable(typeof(GapParty))]
[JsonSerializable(typeof(ImmutableArray<GapItem>))]
[JsonSerializable(typeof(ImmutableArray<KindGap>))]
[JsonSerializable(typeof(ImmutableArray<TaskReadiness>))]
[JsonSerializable(typeof(ImmutableArray<DutyReadiness>))]
[JsonSerializable(typeof(ImmutableArray<BlockingCompetency>))]
[JsonSerializable(typeof(ImmutableArray<LearningStep>))]
[JsonSerializable(typeof(ImmutableArray<SimilarStandard>))]
[JsonSerializable(typeof(SimilarStandards))]
[JsonSerializable(typeof(ImmutableArray<SimilarPair>))]
[JsonSerializable(typeof(SimilarityExplanation))]
[JsonSerializable(typeof(ProfileMatch))]
[JsonSerializable(typeof(CompetencyProfile))]
[JsonSerializable(typeof(CompetencyCatalog))]
[JsonSerializable(typeof(LoadResult))]
[JsonSerializable(typeof(ImmutableArray<Diagnostic>))]
[JsonSerializable(typeof(ImmutableArray<CatalogHit>))]
[JsonSerializable(typeof(ImmutableArray<StandardSuggestion>))]
[JsonSerializable(typeof(ImmutableArray<Concept>))]
[JsonSerializable(typeof(ImmutableArray<CompetencyStandard>))]
[JsonSerializable(typeof(ImmutableArray<WorkTask>))]
[JsonSerializable(typeof(ImmutableArray<Duty>))]
[JsonSerializable(typeof(ImmutableArray<CompetencyElement>))]
[JsonSerializable(typeof(ImmutableArray<Requirement>))]
[JsonSerializable(typeof(StandardCode))]
[JsonSerializable(typeof(ElementCode))]
[JsonSerializable(typeof(ItemCode))]
[JsonSerializable(typeof(LocalId))]
[JsonSerializable(typeof(ElementKind))]
[JsonSerializable(typeof(CompetencyLevel))]
[JsonSerializable(typeof(RequirementStrength))]
[JsonSerializable(typeof(LevelRule))]
[JsonSerializable(typeof(DiagnosticSeverity))]
public sealed partial class CompetencyJsonContext : JsonSerializerContext;

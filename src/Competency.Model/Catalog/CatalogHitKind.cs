using System.Text.Json.Serialization;

namespace Competency.Model;

/// <summary>The kind of a search hit.</summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public enum CatalogHitKind
{
    /// <summary>A competency standard.</summary>
    Standard,

    /// <summary>A work task of a standard.</summary>
    Task,

    /// <summary>A competency: a concept of the catalog.</summary>
    Competency,
}

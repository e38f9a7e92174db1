using System.Text.Json.Serialization;

namespace Competency.Model;

/// <summary>A standard, task or competency found by <see cref="CompetencyCatalog.Find"/>.</summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed class CatalogHit
{
    internal CatalogHit(CatalogHitKind kind, MatchMethod foundBy, string code, string title)
    {
        Kind = kind;
        FoundBy = foundBy;
        Code = code;
        Title = title;
    }

    /// <summary>The kind of the hit.</summary>
    public CatalogHitKind Kind { get; }

    /// <summary>The best kind of match.</summary>
    public MatchMethod FoundBy { get; }

    /// <summary>The key of the standard, the local identity of the task, or the id of the concept.</summary>
    public string Code { get; }

    /// <summary>The title of the standard, task or concept.</summary>
    public string Title { get; }

    /// <summary>The standard, or the standard of the task; <see langword="null"/> for a competency.</summary>
    public CompetencyStandard? Standard { get; internal init; }

    /// <summary>The task; <see langword="null"/> for a standard or a competency.</summary>
    public WorkTask? Task { get; internal init; }

    /// <summary>The competency; <see langword="null"/> for a standard or a task.</summary>
    public Concept? Concept { get; internal init; }

    /// <summary>Code and title.</summary>
    public override string ToString() => Kind == CatalogHitKind.Competency ? Code : $"{Code} {Title}";
}

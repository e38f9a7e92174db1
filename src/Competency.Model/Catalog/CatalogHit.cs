namespace Competency.Model;

/// <summary>Something that a search in a catalog found.</summary>
public sealed class CatalogHit
{
    internal CatalogHit(CatalogHitKind kind, MatchMethod foundBy, string code, string title)
    {
        Kind = kind;
        FoundBy = foundBy;
        Code = code;
        Title = title;
    }

    /// <summary>What it is.</summary>
    public CatalogHitKind Kind { get; }

    /// <summary>How it matched.</summary>
    public MatchMethod FoundBy { get; }

    /// <summary>The key of the standard, the local identity of the task, or the id of the concept.</summary>
    public string Code { get; }

    /// <summary>Its name.</summary>
    public string Title { get; }

    /// <summary>The standard that was found, or that the task found belongs to; missing for a competency.</summary>
    public CompetencyStandard? Standard { get; internal init; }

    /// <summary>The task that was found.</summary>
    public WorkTask? Task { get; internal init; }

    /// <summary>The competency that was found.</summary>
    public Concept? Concept { get; internal init; }

    /// <summary>Code and title.</summary>
    public override string ToString() => Kind == CatalogHitKind.Competency ? Code : $"{Code} {Title}";
}

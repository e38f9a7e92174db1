namespace Competency.Model.Drafts;

/// <summary>
/// A mention of an element by a task or by the role: either the id of an element that the document defines (<see cref="Id"/>), or kind,
/// code and name.
/// </summary>
public sealed class LinkDraft
{
    private double _weight;
    private bool _hasWeight;

    /// <summary>The id of a defined element; <see langword="null"/> if the mention has kind, code and name.</summary>
    public string? Id { get; set; }

    /// <summary>The kind of the element; not used with <see cref="Id"/>.</summary>
    public ElementKind Kind { get; set; } = ElementKind.Unspecified;

    /// <summary>The code of the element; <see langword="null"/> if there is none. Not used with <see cref="Id"/>.</summary>
    public string? Code { get; set; }

    /// <summary>The name of the element; empty for a bare code. Not used with <see cref="Id"/>.</summary>
    public string Title { get; set; } = "";

    /// <summary>The level of the link; <see langword="null"/> if not given.</summary>
    public LevelDraft? Level { get; set; }

    /// <summary>The importance; <see langword="null"/> if not given.</summary>
    public double? Weight
    {
        get => _hasWeight ? _weight : null;
        set => (_weight, _hasWeight) = (value.GetValueOrDefault(), value is not null);
    }

    /// <summary>The strength of the requirement.</summary>
    public RequirementStrength Strength { get; set; }

    /// <summary>The location of the mention.</summary>
    public SourceLocation Location { get; set; } = SourceLocation.None;
}

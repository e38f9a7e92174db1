namespace Competency.Model.Drafts;

/// <summary>
/// A mention of an element by a task or by the role: either by the id that the document defined (<see cref="Id"/>), or
/// by kind, code and name as printed on the spot.
/// </summary>
public sealed class LinkDraft
{
    private double _weight;
    private bool _hasWeight;

    /// <summary>The id of a defined element; missing where the mention itself names the element.</summary>
    public string? Id { get; set; }

    /// <summary>The kind, for mentions that name the element.</summary>
    public ElementKind Kind { get; set; } = ElementKind.Unspecified;

    /// <summary>The code as printed, for mentions that name the element.</summary>
    public string? Code { get; set; }

    /// <summary>The name as printed; empty for a bare code.</summary>
    public string Title { get; set; } = "";

    /// <summary>The level on the link.</summary>
    public LevelDraft? Level { get; set; }

    /// <summary>The importance on the link.</summary>
    public double? Weight
    {
        get => _hasWeight ? _weight : null;
        set => (_weight, _hasWeight) = (value.GetValueOrDefault(), value is not null);
    }

    /// <summary>The strength on the link.</summary>
    public RequirementStrength Strength { get; set; }

    /// <summary>Where it stands.</summary>
    public SourceLocation Location { get; set; } = SourceLocation.None;
}

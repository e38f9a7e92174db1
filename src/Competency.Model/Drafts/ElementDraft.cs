namespace Competency.Model.Drafts;

/// <summary>An element that is defined by itself, apart from the tasks that need it.</summary>
public sealed class ElementDraft
{
    private SortedDictionary<string, string>? _labels;

    /// <summary>The identity within the document, in formats that state one; otherwise it follows from the code.</summary>
    public string? Id { get; set; }

    /// <summary>The code.</summary>
    public string? Code { get; set; }

    /// <summary>The kind.</summary>
    public ElementKind Kind { get; set; } = ElementKind.Unspecified;

    /// <summary>The name.</summary>
    public string Title { get; set; } = "";

    /// <summary>The definition.</summary>
    public string? Description { get; set; }

    /// <summary>Other names.</summary>
    public List<string> AlternateTitles { get; } = [];

    /// <summary>Names by language.</summary>
    public SortedDictionary<string, string> Labels => _labels ??= new(StringComparer.Ordinal);

    // Whether there are names by language; most elements have none.
    internal bool HasLabels => _labels is { Count: > 0 };

    /// <summary>Codes of broader elements.</summary>
    public List<string> Broader { get; } = [];

    /// <summary>Where it begins.</summary>
    public SourceLocation Location { get; set; } = SourceLocation.None;
}

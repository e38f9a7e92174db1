namespace Competency.Model.Drafts;

/// <summary>An element that a document defines apart from the tasks that need it.</summary>
public sealed class ElementDraft
{
    private SortedDictionary<string, string>? _labels;
    private List<(string Kind, string Target)>? _relations;

    /// <summary>The identity within the document; <see langword="null"/> to derive it from the code.</summary>
    public string? Id { get; set; }

    /// <summary>The code; <see langword="null"/> if there is none.</summary>
    public string? Code { get; set; }

    /// <summary>Another code by which its source identifies the element; <see langword="null"/> if there is none.</summary>
    public string? AlternateCode { get; set; }

    /// <summary>The kind.</summary>
    public ElementKind Kind { get; set; } = ElementKind.Unspecified;

    /// <summary>The name.</summary>
    public string Title { get; set; } = "";

    /// <summary>The definition; <see langword="null"/> if there is none.</summary>
    public string? Description { get; set; }

    /// <summary>Other names.</summary>
    public List<string> AlternateTitles { get; } = [];

    /// <summary>The names by language (BCP 47).</summary>
    public SortedDictionary<string, string> Labels => _labels ??= new(StringComparer.Ordinal);

    // Whether there are names by language; most elements have none.
    internal bool HasLabels => _labels is { Count: > 0 };

    /// <summary>The codes of the broader elements.</summary>
    public List<string> Broader { get; } = [];

    /// <summary>
    /// How the element relates to others, beside being narrower: the kind of each relation and the code of the other element.
    /// </summary>
    public List<(string Kind, string Target)> Relations => _relations ??= [];

    // Whether there are relations; most elements have none.
    internal bool HasRelations => _relations is { Count: > 0 };

    /// <summary>The location of its start.</summary>
    public SourceLocation Location { get; set; } = SourceLocation.None;
}

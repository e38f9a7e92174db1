using Competency.Model.Codes;
using Competency.Model.Text;

namespace Competency.Model.Drafts.Building;

/// <summary>One element in the making: what its mentions so far say of it.</summary>
internal sealed class ElementBuilder(LocalId id, ElementKind kind, ElementCode? code, SourceLocation location)
{
    private HashSet<string>? _alternates;
    private string? _key;

    public LocalId Id { get; } = id;

    public ElementKind Kind { get; } = kind;

    public ElementCode? Code { get; } = code;

    /// <summary>Whether the document defines it, rather than mention it.</summary>
    public bool IsDefined { get; init; }

    /// <summary>Its place in the order of appearance.</summary>
    public int Order { get; set; }

    /// <summary>The finished element, once there is one.</summary>
    public CompetencyElement? Element { get; set; }

    /// <summary>The code; empty if there is none.</summary>
    public string CodeText => Code?.Text ?? "";

    /// <summary>Where it was named first, or mentioned first as long as it is not named.</summary>
    public SourceLocation Location { get; private set; } = location;

    public string Title { get; private set; } = "";

    public string? Description { get; set; }

    public List<string> AlternateTitles { get; } = [];

    public List<KeyValuePair<string, string>>? Labels { get; set; }

    public List<ElementCode> Broader { get; } = [];

    /// <summary>Where it was mentioned by its code alone, and by which task.</summary>
    public List<(string Mentioner, SourceLocation Location)> BareMentions { get; } = [];

    /// <summary>The spelling fold of the title.</summary>
    public string Key => _key ??= SpellingFold.Fold(Title);

    public bool IsNamed => Title.Length > 0;

    public void Name(string title, SourceLocation location)
    {
        (Title, Location, _key) = (title, location, null);
    }

    /// <summary>Takes in another spelling; false if it is known already.</summary>
    public bool AddSpelling(string title)
    {
        bool isNew = !string.Equals(Title, title, StringComparison.Ordinal) && (_alternates ??= new HashSet<string>(StringComparer.Ordinal)).Add(title);
        if (isNew)
        {
            AlternateTitles.Add(title);
        }

        return isNew;
    }
}

using System.Collections.Immutable;
using Competency.Model.Codes;
using Competency.Model.Text;

namespace Competency.Model.Drafts.Building;

// One element in the making: what its mentions so far say of it.
internal sealed class ElementBuilder(LocalId id, ElementKind kind, ElementCode? code, SourceLocation location)
{
    private HashSet<string>? _alternates;
    private string? _key;

    public LocalId Id { get; } = id;

    public ElementKind Kind { get; } = kind;

    public ElementCode? Code { get; } = code;

    // Whether the document defines it, rather than mention it.
    public bool IsDefined { get; init; }

    // Its place in the order of appearance.
    public int Order { get; set; }

    // The finished element, once there is one.
    public CompetencyElement? Element { get; set; }

    // The code; empty if there is none.
    public string CodeText => Code?.Text ?? "";

    // Where it was named first, or mentioned first as long as it is not named.
    public SourceLocation Location { get; private set; } = location;

    public string Title { get; private set; } = "";

    public string? Description { get; set; }

    public List<string> AlternateTitles { get; } = [];

    public List<KeyValuePair<string, string>>? Labels { get; set; }

    public List<ElementCode> Broader { get; } = [];

    public ElementCode? AlternateCode { get; private set; }

    public ImmutableArray<RelatedElement> Relations { get; private set; } = [];

    // Where it was mentioned by its code alone, and by which task.
    public List<(string Mentioner, SourceLocation Location)> BareMentions { get; } = [];

    // The spelling fold of the title.
    public string Key => _key ??= SpellingFold.Fold(Title);

    public bool IsNamed => Title.Length > 0;

    // Takes what a definition says of other systems and elements; the first other code counts.
    public void Relate(ElementCode? alternateCode, IEnumerable<RelatedElement> relations)
    {
        AlternateCode ??= alternateCode;
        Relations = Relations.AddRange(relations);
    }

    public void Name(string title, SourceLocation location)
    {
        (Title, Location, _key) = (title, location, null);
    }

    // Takes in another spelling; false if it is known already.
    public bool AddSpelling(string title)
    {
        bool isNew = !string.Equals(Title, title, StringComparison.Ordinal)
            && (_alternates ??= new HashSet<string>(StringComparer.Ordinal)).Add(title);
        if (isNew)
        {
            AlternateTitles.Add(title);
        }

        return isNew;
    }
}

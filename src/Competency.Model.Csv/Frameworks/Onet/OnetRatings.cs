using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks.Onet;

// Reads how important an element is for an occupation (scale IM) and at which level it is needed (scale LV), with the standard error
// of the level. What the source recommends to suppress or calls not relevant is left out; an element of which nothing is left is not
// needed. The standard error of the importance is not read: nothing compares importance.
internal sealed class OnetRatings(
    VocabularyDraft framework,
    KeyIndex<ElementDraft> elements,
    Dictionary<string, OnetReader.ModelElement> model,
    Func<FrameworkRow, StandardDraft?> standardOf)
{
    private readonly HashSet<string> _kinds = [];
    private KnownLinks<StandardDraft> _links = new();
    private Dictionary<(StandardDraft Occupation, string Element), LinkDraft>? _earlier;
    private int _firstOfFile;
    private int _suppressed;
    private int _notRelevant;
    private int _missing;
    private int _otherElements;
    private int _repeated;
    private (string Name, SourceLocation First, SourceLocation Row) _firstRepeated;

    // Begins another file. Files hold ratings of elements of their own; where they do not, ratings read earlier are looked up.
    public void Begin()
    {
        _links = new();
        _earlier = null;
        _firstOfFile = elements.Count;
        _suppressed = _notRelevant = _missing = _otherElements = _repeated = 0;
    }

    // Whether there was an element of a kind.
    public bool Has(ElementKind kind) => _kinds.Contains(kind.Id);

    // Gives a rating to its occupation; false if it is left out.
    public bool Read(FrameworkRow row)
    {
        if (standardOf(row) is not StandardDraft occupation || ElementOf(row) is not (int number and >= 0))
        {
            return false;
        }

        bool isImportance = row.Is(2, "IM"u8);
        if (!isImportance && !row.Is(2, "LV"u8))
        {
            row.Diagnostics.Add(TableRules.CellUnreadable, row.At(2), Excerpt.Of(row.Text(2)), (Phrase)"IM or LV");
            return false;
        }

        return !IsLeftOut(row) && row.Number(3) is double value && Rate(row, occupation, number, isImportance, value);
    }

    // Reports how many ratings of the file were left out, and why.
    public void Report(string file, DiagnosticBag diagnostics)
    {
        SourceLocation location = new() { File = file };
        if (_suppressed + _notRelevant + _missing > 0)
        {
            diagnostics.Add(FrameworkRules.RatingsSkipped, location, _suppressed, _notRelevant, _missing);
        }

        if (_otherElements > 0)
        {
            diagnostics.Add(FrameworkRules.RatingsOfOthers, location, _otherElements);
        }

        if (_repeated > 0)
        {
            diagnostics.Add(FrameworkRules.RatingsRepeated, _firstRepeated.Row, _repeated, _firstRepeated.Name, _firstRepeated.First);
        }
    }

    private bool Rate(FrameworkRow row, StandardDraft occupation, int element, bool isImportance, double value)
    {
        LinkDraft link = LinkOf(row, occupation, element);
        bool isNew = isImportance ? link.Weight is null : link.Level is null;
        if (!isNew)
        {
            ReportRepeated(row, $"{occupation.Code} {elements[element].Code}", link);
        }
        else if (isImportance)
        {
            link.Weight = value;
        }
        else
        {
            link.Level = new LevelDraft(value, null, row.At(3)) { StandardError = row.Number(7) };
        }

        return isNew;
    }

    private void ReportRepeated(FrameworkRow row, string name, LinkDraft link)
    {
        if (string.Equals(link.Location.File, row.At().File, StringComparison.Ordinal))
        {
            row.Diagnostics.Add(TableRules.RowRepeated, row.At(), name, link.Location, "");
            return;
        }

        _firstRepeated = _repeated == 0 ? (name, link.Location, row.At()) : _firstRepeated;
        _repeated++;
    }

    private LinkDraft LinkOf(FrameworkRow row, StandardDraft occupation, int element)
    {
        if (_links.Find(occupation, element) is LinkDraft known)
        {
            return known;
        }

        if (element < _firstOfFile && Earlier(occupation).TryGetValue((occupation, elements[element].Code!), out LinkDraft? earlier))
        {
            return earlier;
        }

        LinkDraft link = new() { Id = elements[element].Code, Location = row.At() };
        _links.Add(occupation, element, link);
        occupation.Requirements.Add(link);
        return link;
    }

    // The ratings of all files before this one, of an occupation that is asked for.
    private Dictionary<(StandardDraft Occupation, string Element), LinkDraft> Earlier(StandardDraft occupation)
    {
        _earlier ??= [];
        if (_earlier.TryAdd((occupation, ""), new LinkDraft()))
        {
            foreach (LinkDraft link in occupation.Requirements)
            {
                _earlier.TryAdd((occupation, link.Id!), link);
            }
        }

        return _earlier;
    }

    private bool IsLeftOut(FrameworkRow row)
    {
        bool isSuppressed = IsYes(row, 5);
        bool isNotRelevant = IsYes(row, 6);
        bool isMissing = row.Key(3).IsEmpty;
        _suppressed += isSuppressed ? 1 : 0;
        _notRelevant += isNotRelevant && !isSuppressed ? 1 : 0;
        _missing += isMissing && !isSuppressed && !isNotRelevant ? 1 : 0;
        return isSuppressed || isNotRelevant || isMissing;
    }

    private static bool IsYes(FrameworkRow row, int column) => row.Is(column, "Y"u8) || row.Is(column, "Yes"u8);

    // The number of the element; a new one if no row rated it before, -1 if the row has none that is read.
    private int ElementOf(FrameworkRow row)
    {
        int known = elements.NumberOf(row.Key(1));
        if (known >= 0)
        {
            return known;
        }

        string code = row.Text(1);
        if (code.Length == 0)
        {
            row.Diagnostics.Add(TableRules.ReferenceUnknown, row.At(1), "", (Phrase)"element", "");
            return -1;
        }

        if (OnetElements.KindOf(code) is not ElementKind kind)
        {
            _otherElements++;
            return -1;
        }

        _kinds.Add(kind.Id);
        OnetReader.ModelElement listed = model.GetValueOrDefault(code);
        string title = row.Label(4) is { Length: > 0 } name ? name : listed.Title ?? "";
        ElementDraft element = new() { Code = code, Kind = kind, Title = title, Description = listed.Description, Location = row.At() };
        elements.TryAdd(row.Key(1), element);
        framework.Elements.Add(element);
        return elements.NumberOf(row.Key(1));
    }
}

using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks.Onet;

// Reads how important an element is for an occupation (scale IM) and at which level it is needed (scale LV), with the standard error
// of the level. What the source recommends to suppress or calls not relevant is left out; an element of which nothing is left is not
// needed. The standard error of the importance is not read: nothing compares importance.
internal sealed class OnetRatings(
    ElementKind kind,
    VocabularyDraft framework,
    KeyIndex<ElementDraft> elements,
    Dictionary<string, string> descriptions,
    Func<FrameworkRow, StandardDraft?> standardOf)
{
    private readonly KnownLinks<StandardDraft> _links = new();
    private int _suppressed;
    private int _notRelevant;
    private int _missing;

    // Gives a rating to its occupation; false if it is left out.
    public bool Read(FrameworkRow row)
    {
        if (standardOf(row) is not StandardDraft occupation || ElementOf(row) is not (int number and >= 0))
        {
            return false;
        }

        bool isImportance = row.Is(3, "IM"u8);
        if (!isImportance && !row.Is(3, "LV"u8))
        {
            row.Diagnostics.Add(TableRules.CellUnreadable, row.At(3), Excerpt.Of(row.Text(3)), "IM or LV");
            return false;
        }

        return !IsLeftOut(row) && row.Number(4) is double value && Rate(row, occupation, number, isImportance, value);
    }

    // Reports how many ratings were left out, and why.
    public void Report(string file, DiagnosticBag diagnostics)
    {
        if (_suppressed + _notRelevant + _missing > 0)
        {
            diagnostics.Add(FrameworkRules.RatingsSkipped, new SourceLocation { File = file }, _suppressed, _notRelevant, _missing);
        }
    }

    private bool Rate(FrameworkRow row, StandardDraft occupation, int element, bool isImportance, double value)
    {
        LinkDraft link = LinkOf(row, occupation, element);
        bool isNew = isImportance ? link.Weight is null : link.Level is null;
        if (!isNew)
        {
            row.Diagnostics.Add(TableRules.RowRepeated, row.At(), $"{occupation.Code} {elements[element].Code}", link.Location);
        }
        else if (isImportance)
        {
            link.Weight = value;
        }
        else
        {
            link.Level = new LevelDraft(value, null, row.At(4)) { StandardError = row.Number(7) };
        }

        return isNew;
    }

    private LinkDraft LinkOf(FrameworkRow row, StandardDraft occupation, int element)
    {
        if (_links.Find(occupation, element) is LinkDraft known)
        {
            return known;
        }

        LinkDraft link = new() { Id = elements[element].Code, Location = row.At() };
        _links.Add(occupation, element, link);
        occupation.Requirements.Add(link);
        return link;
    }

    private bool IsLeftOut(FrameworkRow row)
    {
        bool isSuppressed = row.Is(5, "Y"u8);
        bool isNotRelevant = row.Is(6, "Y"u8);
        bool isMissing = row.Key(4).IsEmpty;
        _suppressed += isSuppressed ? 1 : 0;
        _notRelevant += isNotRelevant && !isSuppressed ? 1 : 0;
        _missing += isMissing && !isSuppressed && !isNotRelevant ? 1 : 0;
        return isSuppressed || isNotRelevant || isMissing;
    }

    // The number of the element; a new one if no row rated it before, -1 if the row has none.
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
            row.Diagnostics.Add(TableRules.ReferenceUnknown, row.At(1), "", "element", "");
            return -1;
        }

        string? description = descriptions.GetValueOrDefault(code);
        ElementDraft element = new() { Code = code, Kind = kind, Title = row.Label(2), Description = description, Location = row.At() };
        elements.TryAdd(row.Key(1), element);
        framework.Elements.Add(element);
        return elements.NumberOf(row.Key(1));
    }
}

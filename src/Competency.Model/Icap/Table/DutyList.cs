using Competency.Model.Codes;
using Competency.Model.Drafts;
using Competency.Model.Icap.Cells;
using Competency.Model.Text;

namespace Competency.Model.Icap.Table;

// The duties of the table, found again by code and name when a page repeats them.
// Most tables have few duties: looking at each is faster than an index and needs no memory, until there are many.
internal sealed class DutyList(StandardDraft draft, DiagnosticBag diagnostics)
{
    private const int Few = 16;
    private const int ShortestCut = 4;

    private DutyIndex? _index;

    private DutyIndex? Index => draft.Duties.Count > Few ? _index ??= new DutyIndex(draft.Duties) : null;

    // The duty with this code and this name, or with this code if no name is given; a new one if there is none.
    public DutyDraft FindOrAdd(string code, string title, SourceLocation location)
    {
        DutyDraft? first = Index is DutyIndex index ? index.Find(code) : FirstOf(code);
        if (title.Length > 0 && first is { Title.Length: 0 })
        {
            first.Title = title;
            Index?.Name(first);
        }

        return (title.Length == 0 ? first : Find(code, title)) ?? FindCut(first, title, location) ?? Add(code, title, location);
    }

    // A further duty.
    public DutyDraft Add(string? code, string title, SourceLocation location)
    {
        DutyDraft duty = new() { Code = code, Title = title, Location = location };
        draft.Duties.Add(duty);
        _index?.Add(duty);
        return duty;
    }

    // Adds to the name of a duty what the next page says.
    public void Continue(DutyDraft duty, string text)
    {
        Index?.Forget(duty);
        duty.Title = ItemText.Join(duty.Title, text);
        Index?.Name(duty);
    }

    // The duty that a task belongs to: the one it stands under, or another of the same row if the task's number says so.
    public DutyDraft OwnerOf(string? taskCode, DutyDraft current)
    {
        if (!NumberedCode.TryParse(taskCode, out NumberedCode number)
            || IsNumbered(current, number[0])
            || current.Location.Line is not int line)
        {
            return current;
        }

        return (Index is DutyIndex index ? index.Find(line, number[0]) : FirstOf(line, number[0])) ?? current;
    }

    // The first duty with the code, if one of both titles is the beginning of the other: exports cut texts. The whole title stays.
    private DutyDraft? FindCut(DutyDraft? first, string title, SourceLocation location)
    {
        if (first is null || Math.Min(first.Title.Length, title.Length) < ShortestCut)
        {
            return null;
        }

        bool isWhole = title.StartsWith(first.Title, StringComparison.Ordinal);
        if (!isWhole && !first.Title.StartsWith(title, StringComparison.Ordinal))
        {
            return null;
        }

        string cut = isWhole ? first.Title : title;
        if (isWhole)
        {
            Index?.Forget(first);
            first.Title = title;
            Index?.Name(first);
        }

        diagnostics.Add(TaskTableRules.DutyCut, location, first.Code, cut, first.Title);
        return first;
    }

    private static bool IsNumbered(DutyDraft duty, int number) =>
        NumberedCode.TryParse(duty.Code, out NumberedCode own) && own.Last == number;

    private DutyDraft? Find(string code, string title)
    {
        if (Index is DutyIndex index)
        {
            return index.Find(code, title);
        }

        foreach (DutyDraft duty in draft.Duties)
        {
            if (HasCode(duty, code) && (string.Equals(duty.Title, title, StringComparison.Ordinal)
                || string.Equals(SpellingFold.Fold(duty.Title), SpellingFold.Fold(title), StringComparison.Ordinal)))
            {
                return duty;
            }
        }

        return null;
    }

    private DutyDraft? FirstOf(string code)
    {
        foreach (DutyDraft duty in draft.Duties)
        {
            if (HasCode(duty, code))
            {
                return duty;
            }
        }

        return null;
    }

    private DutyDraft? FirstOf(int line, int number)
    {
        foreach (DutyDraft duty in draft.Duties)
        {
            if (duty.Location.Line == line && IsNumbered(duty, number))
            {
                return duty;
            }
        }

        return null;
    }

    private static bool HasCode(DutyDraft duty, string code) => string.Equals(duty.Code, code, StringComparison.Ordinal);
}

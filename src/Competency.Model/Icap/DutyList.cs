using Competency.Model.Codes;
using Competency.Model.Diagnostics;
using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Icap;

/// <summary>The duties of the table, found again by code and name when a page repeats them.</summary>
internal sealed class DutyList(StandardDraft draft)
{
    private readonly Dictionary<string, DutyDraft> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Code, string Name), DutyDraft> _byName = [];
    private readonly Dictionary<(int Line, int Number), DutyDraft> _byNumber = [];

    /// <summary>The duty with this code and this name, or with this code if no name is given; a new one if there is none.</summary>
    public DutyDraft FindOrAdd(string code, string title, SourceLocation location)
    {
        if (title.Length > 0 && _byCode.GetValueOrDefault(code) is { Title.Length: 0 } untitled)
        {
            untitled.Title = title;
            _byName.TryAdd((code, SpellingFold.Fold(title)), untitled);
        }

        DutyDraft? known = title.Length == 0 ? _byCode.GetValueOrDefault(code) : _byName.GetValueOrDefault((code, SpellingFold.Fold(title)));
        return known ?? Add(code, title, location);
    }

    /// <summary>A further duty.</summary>
    public DutyDraft Add(string? code, string title, SourceLocation location)
    {
        DutyDraft duty = new() { Code = code, Title = title, Location = location };
        draft.Duties.Add(duty);
        if (code is not null)
        {
            _byCode.TryAdd(code, duty);
            _byName.TryAdd((code, SpellingFold.Fold(title)), duty);
        }

        if (location.Line is int line && NumberedCode.TryParse(code, out NumberedCode number))
        {
            _byNumber.TryAdd((line, number.Last), duty);
        }

        return duty;
    }

    /// <summary>Adds to the name of a duty what the next page says.</summary>
    public void Continue(DutyDraft duty, string text)
    {
        if (duty.Code is string code)
        {
            _byName.Remove((code, SpellingFold.Fold(duty.Title)));
            duty.Title = ItemText.Join(duty.Title, text);
            _byName.TryAdd((code, SpellingFold.Fold(duty.Title)), duty);
        }
        else
        {
            duty.Title = ItemText.Join(duty.Title, text);
        }
    }

    /// <summary>The duty that a task belongs to: the one it stands under, or another of the same row if the task's number says so.</summary>
    public DutyDraft OwnerOf(string? taskCode, DutyDraft current)
    {
        bool isNumbered = NumberedCode.TryParse(taskCode, out NumberedCode number) && current.Location.Line is not null;
        return isNumbered && _byNumber.TryGetValue((current.Location.Line!.Value, number[0]), out DutyDraft? byNumber) ? byNumber : current;
    }
}

using System.Buffers;
using Competency.Model.Drafts;
using Competency.Model.Icap.Cells;
using Competency.Model.Icap.Codes;
using Competency.Model.Icap.Lines;
using Competency.Model.Text;

namespace Competency.Model.Icap.Sections;

// The list of attitudes: with codes or without, with a definition after ： or a full stop, one a line or several, under a
// heading that pages repeat in the middle of the list.
internal sealed class AttitudeSection(StandardDraft draft, DiagnosticBag diagnostics)
{
    private const int LongestTitleBeforeStop = 20;

    private static readonly SearchValues<char> Colons = SearchValues.Create("：:\t");

    private readonly CellSplitter _cells = new();
    private PendingItem _last;
    private bool _hasLast;
    private bool _isComplete;
    private bool _hasDefinition;
    private bool _followsBlank;
    private bool _followsPageEnd;

    // Whether a line begins with the code of an attitude.
    public static bool BeginsWithCode(string line)
    {
        string text = Bullets.Remove(line, out _);
        return text.Length > 0 && CodeScanner.TryMatch(text, 0, CodeShape.Attitude, out _);
    }

    // A footer, or the heading that the next page repeats.
    public void ReadPageEnd() => _followsPageEnd = true;

    public void ReadBlank() => _followsBlank = true;

    public void ReadLine(DocumentLine line)
    {
        string text = Bullets.Remove(line.Text, out bool hasMark);
        foreach (CodedItem item in _cells.Split(text.AsMemory(), CodeShape.Attitude))
        {
            string printed = (item.EndsWithSeparator
                ? item.Text.Span.TrimEnd().TrimEnd(ItemText.NameSeparators)
                : item.Text.Span).ToString();
            SourceLocation location = line.At(0, line.Text.Length - text.Length + item.Start);
            if (!item.HasCode && Continues(hasMark))
            {
                _last.Continue(printed);
            }
            else
            {
                Complete();
                _last = new PendingItem(item.Code, printed, location);
                _hasLast = true;
                _hasDefinition = false;
            }

            Observe(printed);
        }

        _followsBlank = _followsPageEnd = false;
    }

    // Takes in the last attitude; nothing can continue after this.
    public void Finish() => Complete();

    // Whether text without code goes on with the attitude before it: one that a page break cut, or a further line of its
    // definition.
    private bool Continues(bool hasMark)
    {
        if (!_hasLast || hasMark)
        {
            return false;
        }

        return !_isComplete && (_followsPageEnd || !_followsBlank) && (_hasDefinition || _last.Code is not null);
    }

    // Whether the attitude ends in a full stop so far, and whether its definition has begun.
    private void Observe(string text)
    {
        ReadOnlySpan<char> trimmed = ChineseText.TrimSpaces(text);
        _isComplete = trimmed.EndsWith("。") || trimmed.EndsWith(".");
        _hasDefinition = _hasDefinition || trimmed.ContainsAny(Colons);
    }

    private void Complete()
    {
        if (!_hasLast)
        {
            return;
        }

        (string title, string? definition) = Split(_last.Text, _last.Code is not null);
        if (title.Length > 0 || _last.Code is not null)
        {
            draft.Elements.Add(new ElementDraft
            {
                Code = _last.Code, Kind = ElementKind.Attitude, Title = title, Description = definition, Location = _last.Location
            });
        }

        if (_last.Code is null && title.Length > 0)
        {
            diagnostics.Add(SectionRules.AttitudeWithoutCode, _last.Location, Excerpt.Of(title));
        }

        _hasLast = false;
    }

    // The name of an attitude and the definition that stands behind it.
    internal static (string Title, string? Definition) Split(string printed, bool hasCode)
    {
        string trimmed = printed.TrimStart(' ', '\t', '：', ':', '.', '、', '．');
        string text = hasCode ? trimmed : Bullets.RemoveNumber(trimmed);
        int colon = ColonIn(text);
        int stop = text.IndexOf('。', StringComparison.Ordinal);
        bool stopsFirst = stop > 0 && stop < text.Length - 1 && stop <= LongestTitleBeforeStop && (colon < 0 || stop < colon);
        int at = stopsFirst ? stop : colon;
        if (at <= 0)
        {
            return (ChineseText.RemoveWrapSpaces(text).TrimEnd('。', '.', ' '), null);
        }

        string definition = ChineseText.RemoveWrapSpaces(text.AsSpan(at + 1));
        return (ChineseText.RemoveWrapSpaces(text.AsSpan(0, at)), definition.Length == 0 ? null : definition);
    }

    // Where the definition begins: at the first colon that stands in no bracket; -1 if there is none.
    private static int ColonIn(string text)
    {
        int lastClose = text.AsSpan().LastIndexOfAny('）', ')');
        bool isOpen = false;
        for (int at = 0; at < text.Length; at++)
        {
            isOpen = text[at] is '（' or '(' || (isOpen && text[at] is not ('）' or ')'));
            if (Colons.Contains(text[at]) && !(isOpen && lastClose > at))
            {
                return at;
            }
        }

        return -1;
    }
}

using System.Buffers;
using System.Runtime.InteropServices;
using Competency.Model.Icap.Codes;
using Competency.Model.Text;

namespace Competency.Model.Icap.Cells;

// Splits a cell into its items. Items are separated by nothing but the next code, so the question is always whether something
// that looks like a code is one: "S12 西門子 S7 通訊" is one item.
internal sealed class CellSplitter
{
    // Names that look like codes of one digit: the controllers of one maker.
    private static readonly string[] ProductNames = ["S5", "S7"];

    private const int LongestRemark = 80;
    private const string OpeningBrackets = "（(【[［〔";
    private const string ClosingBrackets = "）)】]］〕";

    private readonly List<CodeMatch> _codes = [];
    private readonly List<CodedItem> _items = [];
    private readonly List<CodedItem> _separated = [];
    private ReadOnlyMemory<char> _cell;
    private CodeShape _shape = CodeShape.Duty;
    private ITaskNumbers? _tasks;
    private int _textStart;

    private enum Boundary
    {
        None,
        Glued,
        Space,
        Start,
    }

    // The items of the cell in order; empty for an empty cell. The list is good until the next cell is split.
    // cell: The cell, its furniture already removed; a line feed separates items for certain.
    // shape: The codes of the column.
    // tasks: The row's tasks, whose numbers, such as 2.4, tell codes without letter.
    public List<CodedItem> Split(ReadOnlyMemory<char> cell, CodeShape shape, ITaskNumbers? tasks = null)
    {
        (_cell, _shape, _tasks) = (cell, shape, tasks);
        _textStart = Bullets.LengthIn(cell.Span);
        _codes.Clear();
        _items.Clear();
        FindCodes(cell.Span);
        SplitCodes.Join(cell.Span, shape, _codes);
        CodeRanges.Expand(cell.Span, shape, _codes);
        Cut(cell.Span);
        return _items;
    }

    // The items of the cell, the lines before the first code each by itself, as exported tables mean them.
    public List<CodedItem> SplitLines(ReadOnlyMemory<char> cell, CodeShape shape, ITaskNumbers? tasks = null)
    {
        List<CodedItem> items = Split(cell, shape, tasks);
        if (!CellLines.ArePresentIn(items))
        {
            return items;
        }

        _separated.Clear();
        CellLines.Separate(items, _separated);
        return _separated;
    }

    private void FindCodes(ReadOnlySpan<char> cell)
    {
        SearchValues<char> beginnings = cell.ContainsAnyInRange('０', 'ｚ') ? _shape.Beginnings : _shape.NarrowBeginnings;
        int at = 0;
        while (cell[at..].IndexOfAny(beginnings) is int next and >= 0)
        {
            at += next;
            if (BoundaryBefore(cell, at) is Boundary boundary and not Boundary.None
                ? TryMatch(cell, at, boundary, out CodeMatch match)
                : TryMatchInBrackets(cell, at, out match))
            {
                _codes.Add(match);
                at = match.End;
            }
            else
            {
                at++;
            }
        }
    }

    // A code in brackets at the beginning of a line: （K01） or 【K01】.
    private bool TryMatchInBrackets(ReadOnlySpan<char> cell, int at, out CodeMatch match)
    {
        match = default;
        int bracket = at == 0 ? -1 : OpeningBrackets.IndexOf(cell[at - 1], StringComparison.Ordinal);
        bool isBracketed = bracket >= 0
            && BoundaryBefore(cell, at - 1) == Boundary.Start
            && CodeScanner.TryMatch(cell, at, _shape, out match)
            && match.End < cell.Length
            && cell[match.End] == ClosingBrackets[bracket];
        match = isBracketed ? match with { Start = at - 1, End = match.End + 1 } : default;
        return isBracketed;
    }

    private bool TryMatch(ReadOnlySpan<char> cell, int at, Boundary boundary, out CodeMatch match)
    {
        if (CodeScanner.TryMatch(cell, at, _shape, out match))
        {
            return IsLikely(cell, match, boundary);
        }

        return _shape.MayLackLetter &&
            boundary is Boundary.Start or Boundary.Space &&
            CodeScanner.TryMatchWithoutLetter(cell, at, _shape, _tasks, out match);
    }

    // Whether a match is a code of the cell, seen from its surroundings and from the codes before it.
    private bool IsLikely(ReadOnlySpan<char> cell, in CodeMatch match, Boundary boundary)
    {
        if (boundary == Boundary.Start)
        {
            return true;
        }

        bool isOfOtherColumn = _shape.MostNumbers > 1 && match.Letter != _shape.OwnLetter;
        bool isTyped = match.End - match.Start == match.Code.Length && char.IsAsciiLetterUpper(WidthFold.Fold(cell[match.Start]));
        if ((boundary == Boundary.Glued && (!isTyped || !IsLong(match))) || isOfOtherColumn || IsInsideBracket(cell, match))
        {
            return false;
        }

        bool isReference = boundary == Boundary.Glued && _shape.MostNumbers > 1 && _codes.Count > 0 && !Follows(match, _codes[^1]);
        if (isReference)
        {
            return false;
        }

        if (_codes.Count == 0)
        {
            return IsLong(match);
        }

        CodeMatch first = _codes[0];
        return match.Numbers == first.Numbers
            && (IsLong(match) || first.FirstWidth == 1 || Follows(match, _codes[^1]) || IsShortCode(cell, match));
    }

    // K1 among K01, K02 …: after Chinese text, and not the name of a product.
    private static bool IsShortCode(ReadOnlySpan<char> cell, in CodeMatch match)
    {
        ReadOnlySpan<char> before = cell.Slice(0, match.Start).TrimEnd();
        bool followsWord = !before.IsEmpty && char.IsAsciiLetterOrDigit(WidthFold.Fold(before[^1]));
        return !followsWord && !ProductNames.Contains(match.Code);
    }

    // K and S with two digits, others with all their numbers.
    private bool IsLong(in CodeMatch match) =>
        _shape.MostNumbers == 1 ? match.FirstWidth > 1 : match.Numbers >= Math.Min(_shape.MostNumbers, 2);

    private static bool Follows(in CodeMatch match, in CodeMatch previous) =>
        match.LastNumber == previous.LastNumber + 1;

    // Whether the code stands in a bracket: that is a remark, such as （同O1.1.2）, and begins no item. A bracket that nothing
    // closes was cut.
    private bool IsInsideBracket(ReadOnlySpan<char> cell, in CodeMatch match)
    {
        int from = Math.Max(_codes.Count > 0 ? _codes[^1].End : 0, match.Start - LongestRemark);
        ReadOnlySpan<char> before = cell.Slice(from, match.Start - from);
        if (before.LastIndexOfAny('（', '(') <= before.LastIndexOfAny('）', ')'))
        {
            return false;
        }

        ReadOnlySpan<char> after = cell.Slice(match.End, Math.Min(LongestRemark, cell.Length - match.End));
        int next = after.IndexOfAny("（()）");
        return next >= 0 && (after[next] is '）' or ')');
    }

    private Boundary BoundaryBefore(ReadOnlySpan<char> cell, int at)
    {
        if (at <= _textStart || cell[at - 1] == '\n' || (at == _textStart + 1 && IsFootnoteMark(cell[_textStart])))
        {
            return Boundary.Start;
        }

        char before = cell[at - 1];
        if (ChineseText.IsSpace(before) || Bullets.IsBullet(before))
        {
            return Boundary.Space;
        }

        bool opens = before is '【' or '（' or '「' or '《' or '『' or '〈' or '［';
        bool separates = before is ')' or ']' or ';' or ',' or '/' or '|' || IsFootnoteMark(before);
        return separates || (ChineseText.IsChinese(before) && !opens && !char.IsAsciiLetterOrDigit(WidthFold.Fold(before)))
            ? Boundary.Glued
            : Boundary.None;
    }

    private void Cut(ReadOnlySpan<char> cell)
    {
        int firstCode = _codes.Count == 0 ? cell.Length : _codes[0].Start;
        bool areSeparated = AreSeparated(cell);
        ReadOnlyMemory<char> before = TextBetween(cell, 0, firstCode);
        bool isOnlySeparator = _codes.Count > 0 && before.Span.Trim().Trim(ItemText.NameSeparators).IsEmpty;
        if (before.Length > 0 && !isOnlySeparator)
        {
            _items.Add(new CodedItem(default, 0, before, _codes.Count > 0, areSeparated));
        }

        ReadOnlySpan<CodeMatch> codes = CollectionsMarshal.AsSpan(_codes);
        for (int i = 0; i < codes.Length; i++)
        {
            ref readonly CodeMatch code = ref codes[i];
            bool isFollowed = i + 1 < codes.Length;
            ReadOnlyMemory<char> text = TextBetween(cell, code.End, isFollowed ? codes[i + 1].Start : cell.Length);
            bool isMarked = code.Start > 0 && IsFootnoteMark(cell[code.Start - 1]);
            _items.Add(new CodedItem(
                code, code.Start, isMarked ? WithMark(cell[code.Start - 1], text) : text, isFollowed, isFollowed && areSeparated));
        }
    }

    private static ReadOnlyMemory<char> WithMark(char mark, ReadOnlyMemory<char> text) =>
        string.Concat(new ReadOnlySpan<char>(in mark), text.Span.TrimStart()).AsMemory();

    // Whether 、 or ； stands before every further code, as a separator does; before one of them it is the end of a text that was
    // cut, and in a sentence it always is.
    private bool AreSeparated(ReadOnlySpan<char> cell)
    {
        bool any = _codes.Count > 1;
        string separators = _shape.OwnLetter == 'P' ? ItemText.Strokes : ItemText.NameSeparators;
        for (int i = 1; any && i < _codes.Count; i++)
        {
            ReadOnlySpan<char> text = ChineseText.TrimSpacesAtEnd(cell[_codes[i - 1].End.._codes[i].Start]);
            any = !text.IsEmpty && separators.Contains(text[^1], StringComparison.Ordinal);
        }

        return any;
    }

    // The text up to the next code or the end of the cell, without what belongs to that code: its bullet, its footnote mark.
    private ReadOnlyMemory<char> TextBetween(ReadOnlySpan<char> cell, int start, int end)
    {
        bool isFollowed = end < cell.Length;
        int last = isFollowed && end > start && IsFootnoteMark(cell[end - 1]) ? end - 1 : end;
        int length = isFollowed ? Bullets.RemoveTrailing(cell.Slice(start, last - start)).Length : last - start;
        return _cell.Slice(start, length);
    }

    // A mark that refers to a footnote and may stand before the code: *K01.
    private static bool IsFootnoteMark(char character) => character is '*' or '※';
}

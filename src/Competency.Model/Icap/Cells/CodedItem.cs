using Competency.Model.Icap.Codes;

namespace Competency.Model.Icap.Cells;

// One item of a cell: a code and the text up to the next code, or text that no code stands before.
// Match: The code; nothing for text before the first code, see HasCode.
// Start: Where the item begins in the cell.
// Text: The text after the code, as printed.
// IsFollowedByCode: Whether another code comes after it.
// EndsWithSeparator: Whether the 、 or ； at its end separates it from the next code: it does where all items of the cell end so.
internal readonly record struct CodedItem(
    CodeMatch Match, int Start, ReadOnlyMemory<char> Text, bool IsFollowedByCode, bool EndsWithSeparator)
{
    // Whether a code stands before the text.
    public bool HasCode => Code is not null;

    // The code, if one stands before the text.
    public string? Code => Match.Code;
}

using Competency.Model.Icap.Codes;

namespace Competency.Model.Icap.Cells;

/// <summary>One item of a cell: a code and the text up to the next code, or text that no code stands before.</summary>
/// <param name="Match">The code; nothing for text before the first code, see <see cref="HasCode"/>.</param>
/// <param name="Start">Where the item begins in the cell.</param>
/// <param name="Text">The text after the code, as printed.</param>
/// <param name="IsFollowedByCode">Whether another code comes after it.</param>
/// <param name="EndsWithSeparator">Whether the 、 or ； at its end separates it from the next code: it does where all items of the cell end so.</param>
internal readonly record struct CodedItem(CodeMatch Match, int Start, ReadOnlyMemory<char> Text, bool IsFollowedByCode, bool EndsWithSeparator)
{
    /// <summary>Whether a code stands before the text.</summary>
    public bool HasCode => Code is not null;

    /// <summary>The code, if one stands before the text.</summary>
    public string? Code => Match.Code;
}

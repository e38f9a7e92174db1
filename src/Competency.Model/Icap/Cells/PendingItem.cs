using System.Text;

namespace Competency.Model.Icap.Cells;

// An item of a cell in the making; the next page may continue it.
internal struct PendingItem(string? code, string text, SourceLocation location)
{
    // A string, or what builds one as soon as further lines come.
    private object _text = text;

    public string? Code { get; private set; } = code;

    public SourceLocation Location { get; } = location;

    // The letter of the code.
    public readonly char? Letter => Code?[0];

    // The text so far.
    public readonly string Text => _text as string ?? _text.ToString()!;

    // Whether further lines were added to the text.
    public readonly bool IsContinued => _text is StringBuilder;

    // Adds the rest of a code that the end of the page cut.
    public void CompleteCode(ReadOnlySpan<char> digits) => Code += digits.ToString();

    // Adds what a further line or page says.
    public void Continue(ReadOnlySpan<char> more)
    {
        StringBuilder whole = _text as StringBuilder ?? new StringBuilder(Text);
        _text = whole.Append(' ').Append(more);
    }
}

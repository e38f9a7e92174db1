using System.Text;

namespace Competency.Model.Icap.Cells;

/// <summary>An item of a cell in the making; the next page may continue it.</summary>
internal struct RawItem(string? code, string text, SourceLocation location)
{
    /// <summary>A string, or what builds one as soon as further lines come.</summary>
    private object _text = text;

    public string? Code { get; private set; } = code;

    public SourceLocation Location { get; } = location;

    /// <summary>The letter of the code.</summary>
    public readonly char? Letter => Code?[0];

    /// <summary>The text so far.</summary>
    public readonly string Text => _text as string ?? _text.ToString()!;

    /// <summary>Whether further lines were added to the text.</summary>
    public readonly bool IsContinued => _text is StringBuilder;

    /// <summary>Adds the rest of a code that the end of the page cut.</summary>
    public void CompleteCode(ReadOnlySpan<char> digits) => Code += digits.ToString();

    /// <summary>Adds what a further line or page says.</summary>
    public void Continue(ReadOnlySpan<char> more)
    {
        StringBuilder whole = _text as StringBuilder ?? new StringBuilder(Text);
        _text = whole.Append(' ').Append(more);
    }
}

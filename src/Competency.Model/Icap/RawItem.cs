using System.Text;
using Competency.Model.Diagnostics;

namespace Competency.Model.Icap;

/// <summary>An item of a cell in the making; the next page may continue it.</summary>
internal struct RawItem(CodeMatch? match, string text, SourceLocation location)
{
    private readonly string _begun = text;
    private StringBuilder? _whole;

    public string? Code { get; private set; } = match?.Code;

    public SourceLocation Location { get; } = location;

    /// <summary>The letter of the code.</summary>
    public readonly char? Letter => Code?[0];

    /// <summary>The text so far.</summary>
    public readonly string Text => _whole?.ToString() ?? _begun;

    /// <summary>Whether further lines were added to the text.</summary>
    public readonly bool IsContinued => _whole is not null;

    /// <summary>Adds the rest of a code that the end of the page cut.</summary>
    public void CompleteCode(ReadOnlySpan<char> digits) => Code += digits.ToString();

    /// <summary>Adds what a further line or page says.</summary>
    public void Continue(ReadOnlySpan<char> more) => (_whole ??= new StringBuilder(_begun)).Append(' ').Append(more);
}

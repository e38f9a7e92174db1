using System.Text;
using Competency.Model.Diagnostics;

namespace Competency.Model.Icap;

/// <summary>An item of a cell in the making; the next page may continue it.</summary>
internal sealed class RawItem(CodeMatch? match, string text, SourceLocation location)
{
    private readonly string _begun = text;
    private StringBuilder? _whole;

    public string? Code { get; private set; } = match?.Code;

    public char? Letter { get; } = match?.Letter;

    /// <summary>The text as printed so far.</summary>
    public string Text => _whole?.ToString() ?? _begun;

    public SourceLocation Location { get; } = location;

    /// <summary>Adds the rest of a code that the end of the page cut.</summary>
    public void CompleteCode(ReadOnlySpan<char> digits) => Code += digits.ToString();

    /// <summary>Adds what a further line or page says.</summary>
    public void Continue(string more) => (_whole ??= new StringBuilder(_begun)).Append(' ').Append(more);
}

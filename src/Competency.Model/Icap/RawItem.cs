using Competency.Model.Diagnostics;

namespace Competency.Model.Icap;

/// <summary>An item of a cell in the making; the next page may continue it.</summary>
internal sealed class RawItem(CodeMatch? match, string text, SourceLocation location)
{
    public string? Code { get; } = match?.Code;

    public char? Letter { get; } = match?.Letter;

    /// <summary>The text as printed so far.</summary>
    public string Text { get; set; } = text;

    public SourceLocation Location { get; } = location;
}

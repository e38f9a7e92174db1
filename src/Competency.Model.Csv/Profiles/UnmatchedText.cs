namespace Competency.Model;

/// <summary>A text in a table of profiles for which the catalog has no competency.</summary>
public sealed class UnmatchedText
{
    internal UnmatchedText(string text, long count, long firstLine)
    {
        Text = text;
        Count = count;
        FirstLine = firstLine;
    }

    /// <summary>The text, without white space at its ends.</summary>
    public string Text { get; }

    /// <summary>The number of rows with the text.</summary>
    public long Count { get; }

    /// <summary>The line of the first row with the text, from 1.</summary>
    public long FirstLine { get; }

    /// <summary>The text and the number of rows.</summary>
    public override string ToString() => $"{Text} ({Count})";
}

namespace Competency.Model.Csv;

/// <summary>A text in a table of profiles that is no competency of the catalog.</summary>
/// <param name="Text">The text, without white space around it.</param>
/// <param name="Count">How many rows have it.</param>
/// <param name="FirstLine">The line of the first of them, counted from 1.</param>
public sealed record UnmatchedText(string Text, long Count, long FirstLine);

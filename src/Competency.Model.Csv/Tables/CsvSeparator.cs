namespace Competency.Model.Csv;

/// <summary>What separates the cells of a row.</summary>
public enum CsvSeparator
{
    /// <summary>The one that the heading holds most of; a first line <c>sep=;</c> has the last word.</summary>
    Detect,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>A tab.</summary>
    Tab,
}

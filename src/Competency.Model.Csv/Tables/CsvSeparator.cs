namespace Competency.Model;

/// <summary>Separators of cells. A first line such as <c>sep=;</c> takes precedence over <see cref="Detect"/>.</summary>
public enum CsvSeparator
{
    /// <summary>Detected: the most frequent of the other separators in the header row.</summary>
    Detect,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>A tab.</summary>
    Tab,
}

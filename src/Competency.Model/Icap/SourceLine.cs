using Competency.Model.Diagnostics;
using Competency.Model.Text;

namespace Competency.Model.Icap;

/// <summary>A line of the document, free of page furniture, and its cells.</summary>
internal sealed class SourceLine
{
    private readonly string _file;
    private string[]? _cells;

    public SourceLine(string file, int number, string text, bool endsPage = false)
    {
        _file = file;
        EndsPage = endsPage;
        Number = number;
        Text = text;
    }

    /// <summary>The line, counted from 1.</summary>
    public int Number { get; }

    public string Text { get; }

    /// <summary>Whether it was a page footer and nothing else.</summary>
    public bool EndsPage { get; }

    public bool HasCells => Text.Contains('\t', StringComparison.Ordinal);

    public bool IsBlank => ChineseText.TrimSpaces(Text).IsEmpty;

    /// <summary>The cells as printed.</summary>
    public string[] Cells => _cells ??= Text.Split('\t');

    /// <summary>The place of a character of a cell, or of the line.</summary>
    public SourceLocation At(int cell = 0, int offset = 0)
    {
        int column = offset + 1;
        for (int i = 0; i < cell && i < Cells.Length; i++)
        {
            column += Cells[i].Length + 1;
        }

        return new SourceLocation { File = _file, Line = Number, Column = column };
    }
}

using Competency.Model.Text;

namespace Competency.Model.Icap.Lines;

// A line of the document, free of page furniture, and its cells.
internal sealed class DocumentLine
{
    private readonly string _file;
    private string[]? _cells;
    private int[]? _cellStarts;

    public DocumentLine(string file, int number, string text, bool endsPage = false)
    {
        _file = file;
        EndsPage = endsPage;
        Number = number;
        Text = text;
    }

    // The line, counted from 1.
    public int Number { get; }

    public string Text { get; }

    // Whether it was a page footer and nothing else.
    public bool EndsPage { get; }

    public bool HasCells => Text.Contains('\t', StringComparison.Ordinal);

    public bool IsBlank => ChineseText.TrimSpaces(Text).IsEmpty;

    // The cells as printed.
    public string[] Cells => _cells ??= Text.Split('\t');

    // The place of a character of a cell, or of the line.
    public SourceLocation At(int cell = 0, int offset = 0)
    {
        int start = cell > 0 ? (_cellStarts ??= StartsOf(Cells))[Math.Min(cell, Cells.Length - 1)] : 0;
        return new SourceLocation { File = _file, Line = Number, Column = start + offset + 1 };
    }

    private static int[] StartsOf(string[] cells)
    {
        int[] starts = new int[cells.Length];
        for (int i = 1; i < cells.Length; i++)
        {
            starts[i] = starts[i - 1] + cells[i - 1].Length + 1;
        }

        return starts;
    }
}

using Competency.Model.Csv.Roles;
using Competency.Model.Matches;

namespace Competency.Model.Csv.Profiles;

// Counts the cells of a matrix that say neither yes nor no: 0, and words such as n/a.
internal sealed class CellsNotHeld
{
    private SourceLocation _first;
    private string _text = "";

    // How many there are.
    public int Count { get; private set; }

    // Takes note of a cell.
    public void Add(in LevelText level, SourceLocation location)
    {
        if (level.InMatrix is MatrixCell.Zero or MatrixCell.Unknown)
        {
            (_first, _text) = Count == 0 ? (location, level.Word) : (_first, _text);
            Count++;
        }
    }

    // Takes note of the cells of the rows below.
    public void Add(CellsNotHeld others)
    {
        (_first, _text) = Count == 0 ? (others._first, others._text) : (_first, _text);
        Count += others.Count;
    }

    // Begins anew.
    public void Clear() => (Count, _first, _text) = (0, default, "");

    // Reports them, once.
    public void Report(DiagnosticBag diagnostics)
    {
        if (Count > 0)
        {
            diagnostics.Add(ProfileTableRules.NotHeldInMatrix, _first with { Row = null }, Count, _text);
        }
    }
}

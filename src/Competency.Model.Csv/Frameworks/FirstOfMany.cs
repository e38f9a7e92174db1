namespace Competency.Model.Csv.Frameworks;

// Findings of one sort that are reported in one line: how many, and the first of them.
internal sealed class FirstOfMany
{
    private int _count;
    private (string Name, SourceLocation Place) _first;

    // Takes note of one.
    public void Add(string name, SourceLocation place)
    {
        _first = _count == 0 ? (name, place) : _first;
        _count++;
    }

    // Reports all of them in one line, with their number and the first name; nothing if there is none.
    public void Report(DiagnosticDescriptor rule, DiagnosticBag diagnostics)
    {
        if (_count > 0)
        {
            diagnostics.Add(rule, _first.Place, _count, Text.Excerpt.Of(_first.Name));
        }
    }
}

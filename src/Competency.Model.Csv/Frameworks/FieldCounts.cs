namespace Competency.Model.Csv.Frameworks;

// How often something has no place, by its name, in the order in which it was met.
internal sealed class FieldCounts
{
    private const int MaxNamed = 40;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    // Counts some.
    public void Add(string name, int number = 1)
    {
        int count = _counts.GetValueOrDefault(name);
        _counts[name] = count + number;
        if (count == 0 && number > 0)
        {
            _names.Add(name);
        }
    }

    // Reports all of them in one line; nothing if there is none.
    public void Report(DiagnosticDescriptor rule, SourceLocation place, DiagnosticBag diagnostics)
    {
        if (_names.Count > 0)
        {
            diagnostics.Add(rule, place, ToString());
        }
    }

    public override string ToString()
    {
        string named = string.Join(", ", _names.Take(MaxNamed).Select(name => $"{name} ({_counts[name]})"));
        return _names.Count > MaxNamed ? $"{named} and {_names.Count - MaxNamed} more" : named;
    }
}

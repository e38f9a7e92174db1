using Competency.Model.Drafts;

namespace Competency.Model.Csv.Frameworks.Nice;

// Competency areas, which have statements and are no roles.
internal sealed class NiceAreas
{
    private readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Count, SourceLocation First)> _links = new(StringComparer.Ordinal);

    // Takes note of an area; false if it is known.
    public bool List(string code, string title) => _titles.TryAdd(code, title);

    // Whether a code is an area.
    public bool Has(string code) => _titles.ContainsKey(code);

    // Gives a statement to an area.
    public void Add(string area, ElementDraft statement, SourceLocation place)
    {
        (int count, SourceLocation first) = _links.GetValueOrDefault(area);
        _links[area] = (count + 1, count == 0 ? place : first);
        statement.Broader.Add(area);
    }

    // Reports the areas that have statements.
    public void Report(DiagnosticBag diagnostics)
    {
        foreach ((string area, (int count, SourceLocation first)) in _links)
        {
            diagnostics.Add(FrameworkRules.OwnerNotRole, first, area, _titles[area], count);
        }
    }
}

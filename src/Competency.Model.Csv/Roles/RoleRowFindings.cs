using Competency.Model.Text;

namespace Competency.Model.Csv.Roles;

// What is found in many rows of one table and reported once, with the number of rows and the first of them.
internal sealed class RoleRowFindings
{
    private const int MostNamed = 6;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private (int Count, SourceLocation First) _inherited;
    private (int Count, SourceLocation First) _kinds;
    private (int Count, SourceLocation First) _commas;

    // A row takes its role from the row above.
    public void AddInherited(SourceLocation location) => Add(ref _inherited, location);

    // A cell was split at commas.
    public void AddCommas(SourceLocation location) => Add(ref _commas, location);

    // A word is no kind that is known.
    public void AddKind(string word, SourceLocation location)
    {
        Add(ref _kinds, location);
        if (_words.Count <= MostNamed)
        {
            _words.Add(word);
        }
    }

    // Reports all of it.
    // cells: The cells of the table.
    // hasOtherSeparators: Whether other signs than commas split cells, too.
    public void Report(RoleCells cells, bool hasOtherSeparators)
    {
        DiagnosticBag diagnostics = cells.Diagnostics;
        if (_inherited.Count > 0)
        {
            diagnostics.Add(RoleRules.RoleInherited, _inherited.First, _inherited.Count);
        }

        if (cells.WithoutLevel is { Count: > 0 } without)
        {
            diagnostics.Add(RoleRules.RoleLevelNotGiven, without.First, without.Count, without.Text);
        }

        if (_commas.Count > 0 && hasOtherSeparators)
        {
            diagnostics.Add(RoleRules.SplitAtCommas, _commas.First, _commas.Count);
        }

        if (_kinds.Count > 0)
        {
            Phrase named = Phrase.Quoted(_words.Take(MostNamed).Select(static word => Excerpt.Of(word)));
            Phrase words = _words.Count > MostNamed ? $"{named} …" : named;
            diagnostics.Add(RoleRules.KindUnknown, _kinds.First, _kinds.Count, words);
        }
    }

    private static void Add(ref (int Count, SourceLocation First) found, SourceLocation location) =>
        found = found.Count == 0 ? (1, location) : found with { Count = found.Count + 1 };
}

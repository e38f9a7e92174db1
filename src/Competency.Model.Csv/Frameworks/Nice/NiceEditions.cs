using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks.Nice;

// Finds ids of the edition of 2017 in lists of a later release, and statements that are withdrawn.
// version: The release that is read; null if it is not known.
internal sealed class NiceEditions(string? version)
{
    private readonly Dictionary<string, (string Text, SourceLocation Place, int Links)> _withdrawn = new(StringComparer.Ordinal);
    private readonly bool _isOf2017 = version is ['0' or '1', ..] or ['2', '0', ..];
    private int _old;
    private int _others;
    private (string Id, SourceLocation Place) _firstOld;

    // Takes note of a role or statement.
    // text: What the statement says; null for a role.
    public void See(string id, string? text, SourceLocation place)
    {
        if (text is not null && IsWithdrawn(text))
        {
            _withdrawn.TryAdd(id, (text, place, 0));
            return;
        }

        if (NiceIds.IsRoleOf2017(id) || NiceIds.IsOnlyOf2017(id))
        {
            _firstOld = _old == 0 ? (id, place) : _firstOld;
            _old++;
        }
        else
        {
            _others++;
        }
    }

    // Takes note of a link to a statement.
    public void Link(string id)
    {
        if (_withdrawn.TryGetValue(id, out (string Text, SourceLocation Place, int Links) known))
        {
            _withdrawn[id] = known with { Links = known.Links + 1 };
        }
    }

    // Reports what was seen; a list of nothing but ids of 2017 is that edition.
    public void Report(DiagnosticBag diagnostics)
    {
        foreach ((string id, (string text, SourceLocation place, int links)) in _withdrawn)
        {
            diagnostics.Add(FrameworkRules.StatementWithdrawn, place, id, Excerpt.Of(text), links);
        }

        if (_old > 0 && _others > 0 && !_isOf2017)
        {
            diagnostics.Add(FrameworkRules.IdsOfOtherEdition, _firstOld.Place, _old, _firstOld.Id, version ?? "2");
        }
    }

    // Whether a statement says that it is withdrawn.
    public static bool IsWithdrawn(string text) =>
        text.AsSpan().TrimStart("[( ").StartsWith("withdrawn", StringComparison.OrdinalIgnoreCase);

    // What a message adds about an id that no table lists.
    public static Phrase HintOf(string id) => NiceIds.MayBeOf2017(id)
        ? $" {id} is an id of the edition of 2017 (NIST SP 800-181); later releases withdrew most of them."
        : Phrase.None;
}

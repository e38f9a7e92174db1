namespace Competency.Model.Csv.Icap;

// The standards of a set of tables, joined by code and name: two documents may share a code, and some have none.
internal sealed class StandardEntries
{
    private readonly Dictionary<(string Code, string Title), StandardEntry> _byKey = [];
    private readonly Dictionary<string, List<StandardEntry>> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<StandardEntry>> _byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<FoldedKey, StandardEntry> _byFolded = [];
    private readonly List<StandardEntry> _entries = [];
    private int _folded;

    // The standards in order of appearance.
    public IReadOnlyList<StandardEntry> All => _entries;

    // The standard that a row names; by the code or the name alone if that is all the row gives and it is unique.
    public StandardEntry? Find(string code, string title)
    {
        if (_byKey.TryGetValue((code, title), out StandardEntry? entry))
        {
            return entry;
        }

        return title.Length == 0 ? Only(_byCode, code) : code.Length == 0 ? OnlyWithCode(title) : null;
    }

    // The standard that a row of a list names; a row without code never means one that has a code.
    public StandardEntry? FindListed(string code, string title) =>
        code.Length > 0 ? Find(code, title) : _byKey.GetValueOrDefault((code, title));

    // The listed standards that have a code and this name.
    public IEnumerable<StandardEntry> Coded(string title) =>
        _byTitle.TryGetValue(title, out List<StandardEntry>? entries)
            ? entries.Where(static entry => entry.Code.Length > 0 && entry.Listed is not null)
            : [];

    // Takes a standard out again.
    public void Remove(StandardEntry entry)
    {
        _entries.Remove(entry);
        _byKey.Remove((entry.Code, entry.Title));
        _byCode.GetValueOrDefault(entry.Code)?.Remove(entry);
        _byTitle.GetValueOrDefault(entry.Title)?.Remove(entry);
        _byFolded.Clear();
        _folded = 0;
    }

    // The standard whose code and name are spelled otherwise: in another width or case, with spaces of line wraps.
    public StandardEntry? FindSpelledOtherwise(string code, string title)
    {
        for (; _folded < _entries.Count; _folded++)
        {
            _byFolded.TryAdd(FoldedKey.Of(_entries[_folded].Code, _entries[_folded].Title), _entries[_folded]);
        }

        return _byFolded.GetValueOrDefault(FoldedKey.Of(code, title));
    }

    // A new standard.
    public StandardEntry Add(string code, string title, SourceLocation codeLocation, SourceLocation titleLocation)
    {
        StandardEntry entry = new(code, title, codeLocation, titleLocation);
        _entries.Add(entry);
        _byKey.Add((code, title), entry);
        Index(_byCode, code, entry);
        Index(_byTitle, title, entry);
        return entry;
    }

    // A listed standard that shares the code or the name, for messages.
    public StandardEntry? Like(string code, string title) =>
        _byCode.GetValueOrDefault(code)?.Find(static entry => entry.Listed is not null)
        ?? _byTitle.GetValueOrDefault(title)?.Find(static entry => entry.Listed is not null);

    private static StandardEntry? Only(Dictionary<string, List<StandardEntry>> index, string key) =>
        index.TryGetValue(key, out List<StandardEntry>? entries) && entries is [StandardEntry only] ? only : null;

    // By name alone; but a standard without code is another one than the one with code of that name.
    private StandardEntry? OnlyWithCode(string title) => Only(_byTitle, title) is StandardEntry { Listed: not null } entry ? entry : null;

    private static void Index(Dictionary<string, List<StandardEntry>> index, string key, StandardEntry entry)
    {
        if (key.Length == 0)
        {
            return;
        }

        if (!index.TryGetValue(key, out List<StandardEntry>? entries))
        {
            index.Add(key, entries = []);
        }

        entries.Add(entry);
    }
}

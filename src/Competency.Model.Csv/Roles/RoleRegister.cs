using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Csv.Roles;

// The roles of a set of tables, joined by code, name, grade and where they belong: two roles may share a name.
internal sealed class RoleRegister(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, RoleEntry> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RoleEntry>> _byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RoleEntry?> _byCode = new(StringComparer.Ordinal);
    private readonly List<RoleEntry> _entries = [];
    private RoleName _last;
    private RoleEntry? _lastEntry;

    // The roles in order of appearance.
    public IReadOnlyList<RoleEntry> All => _entries;

    // The role that a row names; a new one if there is none.
    public RoleEntry FindOrAdd(RoleName name, SourceLocation location, out bool isNew)
    {
        isNew = false;
        if (_lastEntry is not null && name == _last)
        {
            return _lastEntry;
        }

        string key = KeyOf(name);
        RoleEntry? entry = _byKey.GetValueOrDefault(key) ?? Alike(name, location);
        isNew = entry is null;
        entry ??= Add(name, location);
        _byKey.TryAdd(key, entry);
        (_last, _lastEntry) = (name, entry);
        return entry;
    }

    // Gives every role its title, its code and where it belongs. Roles of one name without codes get different ones.
    public void Finish()
    {
        foreach (IGrouping<string, RoleEntry> alike in _entries
            .Where(static entry => entry.Name.Code.Length == 0)
            .GroupBy(static entry => Fold(entry.Title), StringComparer.Ordinal))
        {
            RoleEntry[] roles = [.. alike];
            Func<RoleName, string>[] differences = roles.Length == 1 ? [] : DifferencesOf(roles);
            foreach (RoleEntry role in roles)
            {
                Finish(role, string.Join(
                    ", ", differences.Select(part => part(role.Name)).Where(static part => part.Length > 0)));
            }
        }

        foreach (RoleEntry role in _entries.Where(static entry => entry.Name.Code.Length > 0))
        {
            Finish(role, "");
        }
    }

    private static void Finish(RoleEntry role, string difference)
    {
        StandardDraft draft = role.Draft;
        SourceLocation location = draft.Location;
        draft.Title = role.Title.Length == 0 ? null : new DraftText(role.Title, location);
        draft.Code = role.Name.Code.Length > 0 ? new DraftText(role.Name.Code, location)
            : difference.Length > 0 ? new DraftText($"~{role.Title} ({difference})", location)
            : null;
        AddClassification(draft, "sector", role.Name.Sector);
        AddClassification(draft, "track", role.Name.Track);
        AddClassification(draft, "role-family", role.Name.Family);
        bool isGrade = role.Name.Level.Length > 0 && role.Name.Title.Length > 0;
        AddClassification(draft, "role", isGrade ? role.Name.Title : "");
        AddClassification(draft, "role-level", isGrade ? role.Name.Level : "");
    }

    private static void AddClassification(StandardDraft draft, string scheme, string title)
    {
        if (title.Length > 0)
        {
            draft.Classifications.Add(new ClassificationDraft(scheme, null, title, draft.Location));
        }
    }

    // What of the places of roles of one name tells them apart.
    private static Func<RoleName, string>[] DifferencesOf(RoleEntry[] roles)
    {
        Func<RoleName, string>[] places = [static name => name.Sector, static name => name.Track, static name => name.Family];
        return
        [
            .. places.Where(place => roles.Select(role => place(role.Name)).Distinct(StringComparer.Ordinal).Skip(1).Any()),
        ];
    }

    // The role that a row means which says less or more of it than the rows before.
    private RoleEntry? Alike(RoleName name, SourceLocation location)
    {
        if (name.Title.Length == 0)
        {
            return _byCode.GetValueOrDefault(FoldCode(name.Code));
        }

        if (!_byTitle.TryGetValue(TitleKeyOf(name), out List<RoleEntry>? entries))
        {
            return Untitled(name);
        }

        if (entries is [RoleEntry only])
        {
            if (!MayBe(only.Name, name))
            {
                return null;
            }

            ReportSpelling(only, name, location);
            only.Complete(name);
            Index(only);
            return only;
        }

        if (name.Code.Length == 0 && !name.IsQualified)
        {
            diagnostics.Add(RoleRules.RoleAmbiguous, location, name.Title, entries.Count);
        }

        return null;
    }

    // A role that a row above gave by its code alone.
    private RoleEntry? Untitled(RoleName name)
    {
        RoleEntry? entry = name.Code.Length == 0 ? null : _byCode.GetValueOrDefault(FoldCode(name.Code));
        if (entry is not { Name.Title.Length: 0 })
        {
            return null;
        }

        entry.Complete(name);
        Index(entry);
        return entry;
    }

    private void ReportSpelling(RoleEntry known, RoleName name, SourceLocation location)
    {
        if (!string.Equals(known.Name.Title, name.Title, StringComparison.Ordinal))
        {
            diagnostics.Add(TableRules.KeySpellingDiffers, location, name.Title, known.Name.Title, known.Draft.Location.SeenFrom(location));
        }
    }

    private RoleEntry Add(RoleName name, SourceLocation location)
    {
        RoleEntry entry = new(name, location);
        _entries.Add(entry);
        Index(entry);
        return entry;
    }

    private void Index(RoleEntry entry)
    {
        _byKey.TryAdd(KeyOf(entry.Name), entry);
        if (entry.Name.Code.Length > 0)
        {
            string code = FoldCode(entry.Name.Code);
            _byCode[code] = !_byCode.TryGetValue(code, out RoleEntry? other) || other == entry ? entry : null;
        }

        if (entry.Name.Title.Length == 0)
        {
            return;
        }

        string title = TitleKeyOf(entry.Name);
        if (!_byTitle.TryGetValue(title, out List<RoleEntry>? entries))
        {
            _byTitle.Add(title, entries = []);
        }

        if (entries.Count == 0 || entries[^1] != entry)
        {
            entries.Add(entry);
        }
    }

    private static bool MayBe(RoleName known, RoleName name) =>
        MayBe(known.Code, name.Code)
        && MayBe(known.Sector, name.Sector)
        && MayBe(known.Track, name.Track)
        && MayBe(known.Family, name.Family);

    private static bool MayBe(string known, string other) =>
        known.Length == 0 || other.Length == 0 || string.Equals(Fold(known), Fold(other), StringComparison.Ordinal);

    private static string TitleKeyOf(RoleName name) => $"{Fold(name.Title)}\n{Fold(name.Level)}";

    private static string KeyOf(RoleName name) =>
        $"{TitleKeyOf(name)}\n{FoldCode(name.Code)}\n{Fold(name.Sector)}\n{Fold(name.Track)}\n{Fold(name.Family)}";

    private static string Fold(string text) => text.Length == 0 ? "" : SpellingFold.Fold(text).ToUpperInvariant();

    private static string FoldCode(string code) => code.Length == 0 ? "" : ChineseText.FoldWidth(code);
}

using Competency.Model.Codes;
using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks;

// The competencies of one framework, which name their parents by identifier or code and may stand before them.
internal sealed class CompetencyList(VocabularyDraft framework, DiagnosticBag diagnostics)
{
    private static readonly char[] Separators = ['|', ';', ','];

    private readonly List<CompetencyEntry> _entries = [];
    private readonly Dictionary<string, CompetencyEntry> _byIdentifier = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (CompetencyEntry First, int Count)> _byCode = new(StringComparer.Ordinal);

    // The competencies in the order of the file.
    public IReadOnlyList<CompetencyEntry> Entries => _entries;

    // Takes a competency; false, with a finding, if nothing names it or another one has its identifier.
    public bool Add(CompetencyEntry entry)
    {
        SourceLocation place = entry.Element.Location;
        string identifier = Canonical(entry.Identifier);
        string code = Canonical(entry.Code);
        if (identifier.Length == 0 && code.Length == 0 && Canonical(entry.Element.Title).Length == 0)
        {
            diagnostics.Add(TableRules.ReferenceUnknown, place, "", (Phrase)"code", "");
            return false;
        }

        if (identifier.Length > 0 && !_byIdentifier.TryAdd(identifier, entry))
        {
            CompetencyEntry first = _byIdentifier[identifier];
            Phrase difference = TextDifference.Of(first.Element.Title, entry.Element.Title);
            diagnostics.Add(TableRules.RowRepeated, place, Excerpt.Of(identifier), first.Element.Location.SeenFrom(place), difference);
            return false;
        }

        if (code.Length > 0)
        {
            (CompetencyEntry? first, int count) = _byCode.GetValueOrDefault(code);
            _byCode[code] = (first ?? entry, count + 1);
        }

        _entries.Add(entry);
        return true;
    }

    // Whether a competency is known by this identifier.
    public CompetencyEntry? Find(string identifier) => _byIdentifier.GetValueOrDefault(Canonical(identifier));

    // Gives all competencies their codes and their parents', and the framework its elements.
    // root: What children of the framework itself name as their parent.
    public void Complete(string root)
    {
        GiveCodes();
        GiveParents(Canonical(root));
        GiveRelations();
        framework.Elements.AddRange(_entries.Select(static entry => entry.Element));
    }

    private void GiveCodes()
    {
        FirstOfMany shared = new();
        FirstOfMany absent = new();
        foreach (CompetencyEntry entry in _entries)
        {
            string code = Canonical(entry.Code);
            string identifier = Canonical(entry.Identifier);
            bool isShared = code.Length > 0
                && _byCode[code].Count > 1
                && identifier.Length > 0
                && identifier != code
                && entry.ExactCodes is null;
            if (isShared)
            {
                shared.Add(code, entry.Element.Location);
            }

            bool isNamed = code.Length == 0 && identifier.Length == 0;
            if (isNamed)
            {
                absent.Add(entry.Element.Title, entry.Element.Location);
            }

            if (entry.ExactCodes is (string exact, string other))
            {
                (entry.Element.Code, entry.Element.AlternateCode) = (exact, other.Length > 0 ? other : null);
                continue;
            }

            bool isIdentified = code.Length == 0 || isShared;
            entry.Element.Code = isNamed ? Canonical(entry.Element.Title) : isIdentified ? identifier : code;
            string alternate = isIdentified ? code : entry.IsIdentifierMade ? "" : identifier;
            entry.Element.AlternateCode = alternate.Length > 0 && alternate != entry.Element.Code ? alternate : null;
        }

        shared.Report(CompetencyRules.CodesShared, diagnostics);
        absent.Report(CompetencyRules.CodesAbsent, diagnostics);
    }

    private void GiveParents(string root)
    {
        Dictionary<string, (int Count, string Child, SourceLocation Place)> unknown = new(StringComparer.Ordinal);
        HashSet<(ElementDraft Child, string Parent)> given = [];
        foreach (CompetencyEntry entry in _entries)
        {
            foreach ((string key, SourceLocation place) in entry.Parents.SelectMany(parent => Keys(entry, parent.Key, parent.Place)))
            {
                string? known = CodeOf(key);
                bool isRoot = !entry.AreParentsExact && known is null && key == root;
                if (isRoot || (!given.Add((entry.Element, known ?? key)) && !entry.AreParentsExact))
                {
                    continue;
                }

                entry.Element.Broader.Add(entry.AreParentsExact ? key : known ?? key);
                if (known is null)
                {
                    (int count, string child, SourceLocation first) = unknown.GetValueOrDefault(key);
                    unknown[key] = count == 0 ? (1, entry.Element.Code!, place) : (count + 1, child, first);
                }
            }
        }

        foreach ((string parent, (int count, string child, SourceLocation place)) in unknown)
        {
            diagnostics.Add(CompetencyRules.ParentUnknown, place, Excerpt.Of(parent), count, Excerpt.Of(child));
        }
    }

    private void GiveRelations()
    {
        foreach (CompetencyEntry entry in _entries)
        {
            foreach ((string kind, string key) in entry.Relations)
            {
                (string Kind, string Target) relation =
                    (kind, entry.AreRelationsExact ? key : CodeOf(Canonical(key)) ?? Canonical(key));
                if (relation.Target.Length > 0 && (entry.AreRelationsExact || !entry.Element.Relations.Contains(relation)))
                {
                    entry.Element.Relations.Add(relation);
                }
            }
        }
    }

    // What a cell names: itself if that is known or cannot be several, else its parts.
    private IEnumerable<(string Key, SourceLocation Place)> Keys(CompetencyEntry entry, string cell, SourceLocation place)
    {
        string whole = Canonical(cell);
        if (whole.Length == 0)
        {
            return [];
        }

        string[] parts = entry.MayParentsBeLists && CodeOf(whole) is null
            ? whole.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [whole];
        return (Array.Exists(parts, part => CodeOf(part) is not null) ? parts : [whole]).Select(part => (part, place));
    }

    private string? CodeOf(string key) =>
        _byIdentifier.TryGetValue(key, out CompetencyEntry? entry) ? entry.Element.Code
        : _byCode.TryGetValue(key, out (CompetencyEntry First, int Count) coded) ? coded.First.Element.Code
        : null;

    // Keys are compared in the form that codes have.
    private static string Canonical(string text) => ElementCode.TryParse(text, out ElementCode code) ? code.Text : "";
}

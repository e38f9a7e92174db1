using Competency.Model.Codes;
using Competency.Model.Text;

namespace Competency.Model.Catalog;

// What people call the standards of a catalog when they do not write the key: the code in another case, its last part, an occupation's
// code in ESCO, a title. Made when a key is asked for that is none.
internal sealed class StandardNames : ICatalogView<CompetencyCatalog, StandardNames>
{
    // The classification that gives each occupation a code of its own; the codes of others, such as ISCO-08, are of groups.
    private const string OccupationScheme = "esco";

    // What O*NET-SOC adds to a code of SOC for the occupation itself.
    private const string WholeOccupation = ".00";

    // The heading of a note with the title in another language, as it is written by the reader of ESCO.
    private const string LabelHeading = "Label (";

    // How many kinds of names there are.
    public const int Distances = 4;

    private readonly CompetencyCatalog _catalog;

    // From the closest to the key to the farthest: what is found in one is not looked for in the next. Empty if the catalog keeps names.
    private readonly Dictionary<string, List<int>>[] _names = [new(), new(), new(), new()];

    private StandardNames(CompetencyCatalog catalog, bool isGathered)
    {
        _catalog = catalog;
        for (int index = 0; isGathered && index < catalog.StandardCount; index++)
        {
            foreach ((int distance, string? name) in NamesOf(catalog, index))
            {
                Add(distance, name, index);
            }
        }
    }

    public static StandardNames Create(CompetencyCatalog owner) => new(owner, isGathered: owner.Content.MayBeNamed(0, "") is null);

    // The names, gathered from the standards even if the catalog keeps them.
    public static StandardNames Gathered(CompetencyCatalog catalog) => new(catalog, isGathered: true);

    // The standards that a text names, by index: the newest edition of each. None if it names nothing.
    public int[] Named(string text)
    {
        string name = Fold(text);
        for (int distance = 0; distance < Distances; distance++)
        {
            IReadOnlyList<int> named = _catalog.Content.MayBeNamed(distance, name) is int[] candidates
                ? Array.FindAll(candidates, standard => IsNamed(standard, distance, name))
                : _names[distance].GetValueOrDefault(name, []);
            if (named.Count > 0)
            {
                return Newest(named);
            }
        }

        return [];
    }

    // The names at a distance from the key, folded, with the standards of each.
    public IEnumerable<KeyValuePair<string, List<int>>> At(int distance) => _names[distance];

    // The text as names are compared: without spelling variants, case and surrounding space.
    public static string Fold(string text) => SpellingFold.Fold(text.Trim()).ToUpperInvariant();

    // The names of a standard, with the distance of each from the key.
    private static IEnumerable<(int Distance, string? Name)> NamesOf(CompetencyCatalog catalog, int index)
    {
        CompetencyStandard standard = catalog.StandardAt(index);
        string key = catalog.KeyOf(standard).Text;
        yield return (0, key);
        yield return (0, IcapCode.TryParse(key, out IcapCode icap) ? icap.Base : "");
        yield return (1, LastPartOf(key));
        foreach (Classification classification in standard.Classifications.Where(static entry => entry.Scheme is OccupationScheme))
        {
            yield return (2, classification.Code);
        }

        yield return (3, standard.Title);
        foreach (string label in standard.Notes.Where(IsLabel).SelectMany(static note => note.Lines))
        {
            yield return (3, label);
        }
    }

    private bool IsNamed(int standard, int distance, string name) => NamesOf(_catalog, standard)
        .Any(own => own.Distance == distance && string.Equals(Fold(own.Name ?? ""), name, StringComparison.Ordinal));

    private void Add(int distance, string? name, int index)
    {
        string folded = Fold(name ?? "");
        if (folded.Length == 0)
        {
            return;
        }

        if (!_names[distance].TryGetValue(folded, out List<int>? named))
        {
            _names[distance].Add(folded, named = []);
        }

        if (named.Count == 0 || named[^1] != index)
        {
            named.Add(index);
        }
    }

    // The last part of a URI, or a code of O*NET-SOC without the part for the occupation itself; else nothing.
    private static string LastPartOf(string key) =>
        key.Contains("://", StringComparison.Ordinal) ? key[(key.TrimEnd('/').LastIndexOfAny(['/', '#']) + 1)..].TrimEnd('/')
        : key.EndsWith(WholeOccupation, StringComparison.Ordinal) ? key[..^WholeOccupation.Length]
        : "";

    private static bool IsLabel(Note note) => note.Heading?.StartsWith(LabelHeading, StringComparison.Ordinal) == true;

    // Of several editions of one standard the newest, as for a code without a version.
    private int[] Newest(IReadOnlyList<int> named) => named.Count == 1
        ? [.. named]
        : [.. named.Select(index => CatalogEditions.Of(_catalog).EditionsOf(index)[^1]).Distinct()];
}

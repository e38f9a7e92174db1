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

    private readonly CompetencyCatalog _catalog;

    // From the closest to the key to the farthest: what is found in one is not looked for in the next.
    private readonly Dictionary<string, List<int>>[] _names = [new(), new(), new(), new()];

    private StandardNames(CompetencyCatalog catalog)
    {
        _catalog = catalog;
        for (int index = 0; index < catalog.StandardCount; index++)
        {
            CompetencyStandard standard = catalog.StandardAt(index);
            string key = catalog.KeyOf(standard).Text;
            Add(0, key, index);
            Add(0, IcapCode.TryParse(key, out IcapCode icap) ? icap.Base : "", index);
            Add(1, LastPartOf(key), index);
            foreach (Classification classification in standard.Classifications.Where(static entry => entry.Scheme is OccupationScheme))
            {
                Add(2, classification.Code, index);
            }

            Add(3, standard.Title, index);
            foreach (string label in standard.Notes.Where(IsLabel).SelectMany(static note => note.Lines))
            {
                Add(3, label, index);
            }
        }
    }

    public static StandardNames Create(CompetencyCatalog owner) => new(owner);

    // The standards that a text names, by index: the newest edition of each. None if it names nothing.
    public int[] Named(string text)
    {
        string name = Fold(text);
        foreach (Dictionary<string, List<int>> names in _names)
        {
            if (names.TryGetValue(name, out List<int>? named))
            {
                return Newest(named);
            }
        }

        return [];
    }

    // The text as names are compared: without spelling variants, case and surrounding space.
    public static string Fold(string text) => SpellingFold.Fold(text.Trim()).ToUpperInvariant();

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
    private int[] Newest(List<int> named) => named.Count == 1
        ? [.. named]
        : [.. named.Select(index => CatalogEditions.Of(_catalog).EditionsOf(index)[^1]).Distinct()];
}

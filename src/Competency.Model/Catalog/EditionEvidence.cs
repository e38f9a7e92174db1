using Competency.Model.Text;

namespace Competency.Model.Catalog;

// What says that two standards of one code are the same role.
internal sealed class EditionEvidence(CompetencyCatalog catalog)
{
    private readonly Dictionary<int, HashSet<string>> _names = [];

    // A history that names the other by code and title, one title, or the competencies of at least half of the smaller one.
    public bool AreEditions(int a, int b)
    {
        (CompetencyStandard one, CompetencyStandard other) = (catalog.Standards[a], catalog.Standards[b]);
        return AreOneName(one.Title, other.Title)
            || NamesInHistory(one, other)
            || NamesInHistory(other, one)
            || ShareHalf(NamesOf(a), NamesOf(b));
    }

    // An entry with the code of the other document and another title is about a third one.
    private static bool NamesInHistory(CompetencyStandard standard, CompetencyStandard other) => standard.Code != other.Code
        && standard.Versions.Any(entry => entry.SupersededBy == other.Code
            || (entry.Code == other.Code && (entry.Title is null || AreOneName(entry.Title, other.Title))));

    private static bool AreOneName(string one, string other) => one.Length > 0
        && string.Equals(SpellingFold.Fold(one), SpellingFold.Fold(other), StringComparison.Ordinal);

    private static bool ShareHalf(HashSet<string> a, HashSet<string> b)
    {
        int smaller = Math.Min(a.Count, b.Count);
        return smaller > 0 && 2 * a.Count(b.Contains) >= smaller;
    }

    // What a standard needs by name, whatever the matching policy; attitudes are the same in many roles.
    private HashSet<string> NamesOf(int standard)
    {
        if (!_names.TryGetValue(standard, out HashSet<string>? names))
        {
            _names[standard] = names =
            [
                .. catalog.Standards[standard].Requirements.Select(static need => need.Element)
                    .Where(static element => !element.Kind.Equals(ElementKind.Attitude) && element.Title.Length > 0)
                    .Select(static element => SpellingFold.Fold(element.Title)),
            ];
        }

        return names;
    }
}

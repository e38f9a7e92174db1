using Competency.Model.Standards;

namespace Competency.Model.Catalog;

// The codes of standards and competencies as people read and type them: a URI is neither. Answers to programs have the URI.
internal static class ShownCode
{
    // The classification that gives each occupation a code of its own.
    private const string OccupationScheme = "esco";

    // The key of a standard; for a URI the code of the occupation, else the last part, whichever names this standard alone. What is
    // shown can be given back to the tool.
    public static string Of(CompetencyCatalog catalog, CompetencyStandard standard)
    {
        string key = catalog.KeyOf(standard).Text;
        if (!ShownName.IsUri(key))
        {
            return key;
        }

        IEnumerable<string> codes = standard.Classifications.Where(static entry => entry.Scheme is OccupationScheme)
            .Select(static entry => entry.Code ?? "")
            .Append(LastPartOf(key));
        return codes.FirstOrDefault(code => catalog.TryGet(code, out CompetencyStandard? named) && named == standard, key);
    }

    // The same with the title.
    public static string WithTitle(CompetencyCatalog catalog, CompetencyStandard standard) =>
        $"{Of(catalog, standard)} {standard.Title}";

    private static string LastPartOf(string uri) => uri.TrimEnd('/')[(uri.TrimEnd('/').LastIndexOfAny(['/', '#']) + 1)..];
}

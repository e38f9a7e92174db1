using Competency.Model.Codes;
using Competency.Model.Mappings;

namespace Competency.Model.Profiles;

// How people write which element of which standard they mean: TFB5131-902v3/K05, or as in mapping files.
internal static class QualifiedCode
{
    // Owners have few separators in their names; what has more is no reference.
    private const int MostReadings = 16;

    private const string Scheme = "urn:";

    // What the text may mean: owner and local identity, with a slash or white space between them.
    public static IEnumerable<ElementId> Readings(string text)
    {
        string whole = text.Trim();
        if (ElementIri.TryParse(whole, out ElementId id) || ElementIri.TryParse(Scheme + whole, out id))
        {
            return [id];
        }

        return
            from end in Enumerable.Range(1, Math.Max(0, whole.Length - 1)).Where(IsSeparator).Take(MostReadings)
            let local = LocalId.TryParse(whole.AsSpan(end + 1), null, out LocalId parsed) ? parsed : default
            where !local.IsEmpty
            select new ElementId(whole[..end], local);

        bool IsSeparator(int at) => whole[at] is '/' || char.IsWhiteSpace(whole[at]);
    }
}

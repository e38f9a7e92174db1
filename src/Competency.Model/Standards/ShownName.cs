namespace Competency.Model.Standards;

// How people see what documents name: a URI says less to them than a title.
internal static class ShownName
{
    // Code and title of a standard; the title alone if the code is a URI.
    public static string Of(CompetencyStandard standard) =>
        IsUri(standard.Code.Text) && standard.Title.Length > 0 ? standard.Title : standard.ToString();

    // Identity and title of a competency; the title alone if the identity is a URI.
    public static string Of(CompetencyElement element) => CodeOf(element).Length == 0 ? element.Title : element.ToString();

    // The identity of a competency in its document; nothing for a URI, if there is a title.
    public static string CodeOf(CompetencyElement element) =>
        IsUri(element.Id.Local.Text) && element.Title.Length > 0 ? "" : element.Id.Local.Text;

    // Whether a code is a URI.
    public static bool IsUri(string code) => code.Contains("://", StringComparison.Ordinal);
}

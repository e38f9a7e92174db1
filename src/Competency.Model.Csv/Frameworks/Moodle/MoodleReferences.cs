namespace Competency.Model.Csv.Frameworks.Moodle;

// Cross-references in one cell: id numbers between commas; a comma within one is written as %2C.
internal static class MoodleReferences
{
    private const char Separator = ',';
    private const string Escaped = "%2C";

    // The id numbers of a cell.
    public static IEnumerable<string> Read(string cell) => cell
        .Split(Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(static part => part.Replace(Escaped, ",", StringComparison.OrdinalIgnoreCase));

    // The cell of some relations: those that are cross-references.
    public static string Write(IEnumerable<RelatedElement> relations) => string.Join(
        Separator,
        relations
            .Where(static relation => relation.Kind == RelatedElement.Related)
            .Select(static relation => relation.Target.Text.Replace(",", Escaped, StringComparison.Ordinal)));
}

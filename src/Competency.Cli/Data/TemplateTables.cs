using System.Text;

namespace Competency.Cli.Data;

// Empty tables to fill in: headings and two rows as examples, which read back without a diagnostic.
internal static class TemplateTables
{
    // The kinds of tables.
    public static IReadOnlyList<string> Kinds { get; } = ["icap", "roles", "profiles"];

    // The languages of headings and examples.
    public static IReadOnlyList<string> Languages { get; } = ["en", "zh"];

    // A table of a kind in a language, with the line ends of CSV.
    public static string TextOf(string kind, string language)
    {
        using Stream stream = typeof(TemplateTables).Assembly.GetManifestResourceStream($"templates/{kind}-{language}.csv")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\r\n");
    }
}

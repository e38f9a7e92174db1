using System.Collections.Immutable;
using Competency.Cli.Console;
using Competency.Model;
using Competency.Model.Formats;
using Competency.Model.Loading;

namespace Competency.Cli.Data;

// Finds a person, course or team in a table of profiles.
internal sealed class ProfileSource(ToolConsole console, CatalogSource source)
{
    private const int MaxNamesShown = 10;
    private const long MaxFileSize = 256L << 20;

    // What tables of profiles may be in: workbooks, and archives.
    public static ImmutableArray<IDocumentContainer> Containers { get; } = [ExcelWorkbooks.Container, new ZipContainer(MaxFileSize)];

    // The profile of a name, or the only one of the table. What is odd in its own rows, and in no one else's, is reported.
    // Throws NoAnswerException: There is none of that name, or no name was given and there are several; standard error says which.
    public CompetencyProfile Find(CompetencyCatalog catalog, string file, string? name, CsvReadingOptions reading)
    {
        source.Locations.CheckInput(file);
        DiagnosticBag diagnostics = new();
        ProfileTableOptions options = new() { Table = reading, Containers = Containers };
        ImmutableArray<CompetencyProfile> profiles = Read(catalog, file, diagnostics, options);
        CompetencyProfile? profile = name is null && profiles.Length == 1
            ? profiles[0]
            : profiles.FirstOrDefault(profile => string.Equals(profile.Name, name, StringComparison.Ordinal));
        HashSet<Diagnostic> ofOthers = profile is null ? []
            : [.. profiles.Where(other => other != profile).SelectMany(static other => other.Diagnostics)];
        foreach (Diagnostic diagnostic in diagnostics.ToImmutable().Where(diagnostic => !ofOthers.Contains(diagnostic)))
        {
            console.Error.WriteLine(diagnostic.GetText());
        }

        if (profile is not null)
        {
            return profile;
        }

        string place = StandardInput.NameOf(file);
        string known = Wording.List(profiles.Take(MaxNamesShown).Select(static profile => profile.Name));
        console.Error.WriteLine(profiles.IsEmpty ? Say($"competency: '{place}' has no profile.")
            : name is null ? Say($"competency: '{place}' has several profiles; choose one with --name: {known}.")
            : Say($"competency: '{place}' has no profile '{name}'. It has {known}."));
        throw new NoAnswerException();
    }

    private ImmutableArray<CompetencyProfile> Read(
        CompetencyCatalog catalog, string file, DiagnosticBag diagnostics, ProfileTableOptions options)
    {
        try
        {
            using Stream table = StandardInput.Open(console, file);
            return ColumnarFile.IsColumnar(table)
                ? ColumnarProfiles.Read(catalog, table, StandardInput.NameOf(file), diagnostics)
                : ProfileTables.Read(catalog, table, StandardInput.NameOf(file), diagnostics, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"competency: {exception.Message}");
            throw new NoAnswerException();
        }
    }
}

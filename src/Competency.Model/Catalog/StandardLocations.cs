using Competency.Model.Text;

namespace Competency.Model.Catalog;

// The locations of standards, for diagnostics about several of them.
internal static class StandardLocations
{
    // The document that a standard was read from; null if there is none.
    public static string? SourceOf(CompetencyStandard standard) => standard.Provenance?.Source;

    // The document of a standard, or its location there if the other one is in the same document.
    public static Phrase LocationTextOf(CompetencyStandard standard, CompetencyStandard other) =>
        string.Equals(SourceOf(standard), SourceOf(other), StringComparison.Ordinal) && standard.Location.File is not null
            ? Phrase.Content(standard.Location)
            : SourceOf(standard) is string source ? Phrase.Content(source) : "(no source)";

    // The beginning of a standard, or only its file if it was read from another document than its own.
    public static SourceLocation LocationOf(CompetencyStandard standard)
    {
        if (standard.Provenance is not Provenance provenance)
        {
            return SourceLocation.None;
        }

        SourceLocation location = standard.Location;
        return string.Equals(location.File, provenance.Source, StringComparison.Ordinal)
            ? location
            : new SourceLocation { File = provenance.Source };
    }
}

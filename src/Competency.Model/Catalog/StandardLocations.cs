namespace Competency.Model.Catalog;

// The locations of standards, for diagnostics about several of them.
internal static class StandardLocations
{
    // The document that a standard was read from, for messages.
    public static string SourceOf(CompetencyStandard standard) => standard.Provenance?.Source ?? "(no source)";

    // The document of a standard, or its location there if the other one is in the same document.
    public static string LocationTextOf(CompetencyStandard standard, CompetencyStandard other) =>
        string.Equals(SourceOf(standard), SourceOf(other), StringComparison.Ordinal) && standard.Location.File is not null
            ? standard.Location.ToString()
            : SourceOf(standard);

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

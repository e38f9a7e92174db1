namespace Competency.Model.Catalog;

/// <summary>Says where standards stand, for findings about several of them.</summary>
internal static class StandardLocations
{
    /// <summary>The document that a standard was read from, for messages.</summary>
    public static string SourceOf(CompetencyStandard standard) => standard.Provenance?.Source ?? "(no source)";

    /// <summary>The document that a standard stands in, with the place where the other one stands in the same.</summary>
    public static string PlaceOf(CompetencyStandard standard, CompetencyStandard other) =>
        string.Equals(SourceOf(standard), SourceOf(other), StringComparison.Ordinal) && standard.Location.File is not null
            ? standard.Location.ToString()
            : SourceOf(standard);

    /// <summary>Where the standard begins, if its document is the one that it was read from.</summary>
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

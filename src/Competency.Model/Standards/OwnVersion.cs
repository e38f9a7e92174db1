using Competency.Model.Codes;

namespace Competency.Model.Standards;

// The entries of a version history that are about the document itself.
internal static class OwnVersion
{
    // Whether an entry is about the document with this code: it has its code, or, where it names none, its number. A document
    // whose code has no version is meant by an entry that stands alone.
    public static bool IsAbout(StandardVersion version, StandardCode code, int entries) => version.Code is StandardCode named
        ? named == code
        : IcapCode.TryParse(code.Text, out IcapCode icap) ? version.Number == icap.VersionNumber : entries == 1;

    // Whether an entry of a standard's history is about the standard itself.
    public static bool IsAbout(StandardVersion version, CompetencyStandard standard) =>
        IsAbout(version, standard.Code, standard.Versions.Length);

    // Whether the document says of itself that it is no longer in force.
    public static bool IsSuperseded(CompetencyStandard standard)
    {
        StandardVersion[] own = [.. standard.Versions.Where(entry => IsAbout(entry, standard))];
        return !own.Any(static entry => entry.Status == VersionStatus.Current)
            && own.Any(static entry => entry.Status == VersionStatus.Superseded || entry.SupersededBy is not null);
    }
}

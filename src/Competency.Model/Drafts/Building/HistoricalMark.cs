using System.Collections.Immutable;
using Competency.Model.Codes;
using Competency.Model.Standards;

namespace Competency.Model.Drafts.Building;

// The mark that publishers put before the title of a document that is no longer in force. It is no part of the title: the
// document counts as superseded.
internal static class HistoricalMark
{
    private const string Mark = "《歷史資料》";

    // Takes the mark off a title; a title of nothing else is kept.
    public static bool TakeOff(ref string title)
    {
        string rest = title.StartsWith(Mark, StringComparison.Ordinal) ? title[Mark.Length..].Trim() : "";
        if (rest.Length == 0)
        {
            return false;
        }

        title = rest;
        return true;
    }

    // An entry of a version history; it is superseded if its title has the mark.
    public static StandardVersion Read(StandardVersion version)
    {
        string title = version.Title ?? "";
        return TakeOff(ref title) ? version with { Title = title, Status = VersionStatus.Superseded } : version;
    }

    // The history of a document whose title has the mark: what it says of the document itself is superseded.
    public static ImmutableArray<StandardVersion> Supersede(ImmutableArray<StandardVersion> versions, StandardCode code, string title)
    {
        StandardVersion own = new()
        {
            Code = code,
            Number = IcapCode.TryParse(code.Text, out IcapCode icap) ? icap.VersionNumber : null,
            Title = title,
        };
        ImmutableArray<StandardVersion> all = versions.Any(IsOwn) ? versions : versions.Add(own);
        return [.. all.Select(entry => IsOwn(entry) ? entry with { Status = VersionStatus.Superseded } : entry)];

        bool IsOwn(StandardVersion entry) => OwnVersion.IsAbout(entry, code, versions.Length);
    }
}

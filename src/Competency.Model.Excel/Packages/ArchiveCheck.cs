using System.IO.Compression;
using Competency.Model.Text;

namespace Competency.Model.Excel.Packages;

// Looks at the archive before it is unpacked: what it says of its sizes is enough to refuse it. What is unpacked is counted besides.
internal static class ArchiveCheck
{
    // Why a workbook may not be unpacked; null if it may.
    public static Phrase? ReasonAgainst(ZipArchive archive)
    {
        long unpacked = 0;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            if (IsOutside(entry.FullName))
            {
                return (Phrase)$"its part '{entry.FullName}' is named like a file outside of it";
            }

            // A few entries may claim more than a number can hold.
            unpacked += Math.Min(entry.Length, long.MaxValue - unpacked);
        }

        return unpacked > PackageLimits.MaxUnpacked
                ? (Phrase)$"it has {unpacked:N0} bytes when unpacked, more than the limit of {PackageLimits.MaxUnpacked:N0}"
            : archive.Entries.Count > PackageLimits.MaxParts
                ? (Phrase)$"it has {archive.Entries.Count:N0} parts, more than the limit of {PackageLimits.MaxParts:N0}"
            : default(Phrase?);
    }

    // Whether a name would lead out of a folder. Nothing is written to files, but whoever made such an archive meant harm.
    private static bool IsOutside(string name) =>
        name.StartsWith('/')
        || name.StartsWith('\\')
        || name is [_, ':', ..]
        || name.Split('/', '\\').Contains("..", StringComparer.Ordinal);
}

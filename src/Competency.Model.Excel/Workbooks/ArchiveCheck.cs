using System.IO.Compression;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Excel.Workbooks;

// Looks at the archive before it is unpacked: what it says of its sizes binds those who unpack it.
internal static class ArchiveCheck
{
    // Whether a workbook may be unpacked; otherwise the reason is reported.
    public static bool IsSound(string name, ReadOnlyMemory<byte> content, DiagnosticBag diagnostics)
    {
        SourceLocation location = new() { File = name };
        using MemoryStream stream = WorkbookBytes.AsStream(content);
        using ZipArchive archive = new(stream, ZipArchiveMode.Read);
        long unpacked = 0;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            if (IsOutside(entry.FullName))
            {
                Refuse(diagnostics, location, $"its part '{entry.FullName}' is named like a file outside of it");
                return false;
            }

            unpacked += entry.Length;
        }

        if (unpacked > WorkbookLimits.MaxUnpacked || archive.Entries.Count > WorkbookLimits.MaxParts)
        {
            Refuse(diagnostics, location, unpacked > WorkbookLimits.MaxUnpacked
                ? (Phrase)$"it has {unpacked:N0} bytes when unpacked, more than the limit of {WorkbookLimits.MaxUnpacked:N0}"
                : $"it has {archive.Entries.Count:N0} parts, more than the limit of {WorkbookLimits.MaxParts:N0}");
            return false;
        }

        return true;
    }

    // Whether a name would lead out of a folder. Nothing is written to files, but whoever made such an archive meant harm.
    private static bool IsOutside(string name) =>
        name.StartsWith('/')
        || name.StartsWith('\\')
        || name is [_, ':', ..]
        || name.Split('/', '\\').Contains("..", StringComparer.Ordinal);

    // Reports that a workbook was not read, and why.
    public static void Refuse(DiagnosticBag diagnostics, SourceLocation location, Phrase reason) => diagnostics.Add(
        FileRules.ContainerUnreadable,
        location,
        location.File,
        (Phrase)"an Excel workbook",
        reason);
}

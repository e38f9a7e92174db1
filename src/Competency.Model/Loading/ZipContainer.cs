using System.IO.Compression;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Loading;

// Archives as folders. Their files are unpacked one by one when a format reads them, and nothing is written to files.
// maxFileSize: The largest file that is unpacked, in bytes.
internal sealed class ZipContainer(long maxFileSize) : IDocumentContainer
{
    // Files in an archive.
    public const int MaxFiles = 100_000;

    // Bytes of all files together, unpacked.
    public const long MaxUnpacked = 4L << 30;

    // How many times smaller a large file may be in the archive than unpacked: tables are a tenth, or a fiftieth where cells are blank.
    public const int MaxRatio = 400;

    // What counts as large.
    public const long LargeFile = 16L << 20;

    public string Description => "zip archives";

    public bool Recognizes(string name, ReadOnlySpan<byte> prefix) => ForeignFile.Of(name, prefix) is { IsArchive: true };

    public IReadOnlyList<DocumentFile> Open(DocumentFile file, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (file.Container is not null)
        {
            Refuse(file, "it is in another archive", diagnostics);
            return [];
        }

        ReadOnlyMemory<byte> content = file.Read(diagnostics);
        try
        {
            return content.IsEmpty ? [] : Files(file, ZipFile.EntriesOf(content), diagnostics);
        }
        catch (Exception exception) when (ZipFile.IsOfContent(exception))
        {
            Refuse(file, Phrase.Content(exception.Message.ReplaceLineEndings(" ").TrimEnd('.')), diagnostics);
            return [];
        }
    }

    private List<DocumentFile> Files(DocumentFile archive, IReadOnlyList<ZipArchiveEntry> entries, DiagnosticBag diagnostics)
    {
        long unpacked = entries.Sum(static entry => entry.Length);
        if (entries.Count > MaxFiles || unpacked > MaxUnpacked)
        {
            Refuse(
                archive,
                entries.Count > MaxFiles
                    ? (Phrase)$"it has {entries.Count:N0} files, more than the limit of {MaxFiles:N0}"
                    : (Phrase)$"it has {unpacked:N0} bytes when unpacked, more than the limit of {MaxUnpacked:N0}",
                diagnostics);
            return [];
        }

        List<DocumentFile> files = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        Lock gate = new();
        foreach (ZipArchiveEntry entry in entries.OrderBy(static entry => entry.FullName, StringComparer.Ordinal))
        {
            string name = entry.FullName.Replace('\\', '/');
            if (name.EndsWith('/') || SystemFiles.IsPath(name))
            {
                continue;
            }

            Phrase? reason = ReasonAgainst(entry, name) ?? (names.Add(name) ? default(Phrase?) : (Phrase)"another file has its name");
            if (reason is null)
            {
                if (new ZipFile(entry, $"{archive.Name}/{name}", gate, archive).ToDocument(diagnostics) is DocumentFile file)
                {
                    files.Add(file);
                }
            }
            else
            {
                diagnostics.Add(FileRules.ArchiveFileLeftOut, new SourceLocation { File = archive.Name }, name, archive.Name, reason);
            }
        }

        return files;
    }

    private Phrase? ReasonAgainst(ZipArchiveEntry entry, string name)
    {
        bool isOutside = name.StartsWith('/') || name is [_, ':', ..] || name.Split('/').Contains("..", StringComparer.Ordinal);
        long ratio = entry.Length / Math.Max(1, entry.CompressedLength);
        return isOutside ? (Phrase)"it is named like a file outside of the archive"
            : entry.Length > maxFileSize ? (Phrase)$"it has {entry.Length:N0} bytes, more than the limit of {maxFileSize:N0}"
            : entry.Length > LargeFile && ratio > MaxRatio
                ? (Phrase)$"it is {ratio:N0} times smaller in the archive than unpacked, more than the limit of {MaxRatio}"
            : name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? (Phrase)"it is an archive in an archive"
            : default(Phrase?);
    }

    private static void Refuse(DocumentFile file, Phrase reason, DiagnosticBag diagnostics) => diagnostics.Add(
        FileRules.ArchiveUnreadable, new SourceLocation { File = file.Name }, file.Name, reason);
}

using System.IO.Compression;
using System.Runtime.InteropServices;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Loading;

// A file of an archive. An archive gives one file at a time, so that all of its files share a gate.
internal sealed class ZipFile(ZipArchiveEntry entry, string name, Lock gate, DocumentFile archive)
{
    private const string WrongSize = "its size is not the one that the archive states";

    // The entries of an archive. It lies in memory and stays open for as long as one of its files is known.
    public static IReadOnlyList<ZipArchiveEntry> EntriesOf(ReadOnlyMemory<byte> content)
    {
        MemoryStream stream = MemoryMarshal.TryGetArray(content, out ArraySegment<byte> bytes)
            ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
            : new MemoryStream(content.ToArray(), writable: false);
#pragma warning disable CA2000 // Nothing but memory is held, and the entries need it.
        return new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true).Entries;
#pragma warning restore CA2000
    }

    // What archives throw if they are damaged, encrypted or compressed in another way.
    public static bool IsOfContent(Exception exception) => exception
        is InvalidDataException or IOException or NotSupportedException or ArgumentException or InvalidOperationException;

    // The file as formats see it; null, with a diagnostic, if it cannot be unpacked.
    public DocumentFile? ToDocument(DiagnosticBag diagnostics)
    {
        int length = (int)Math.Min(entry.Length, DocumentFile.PrefixLength);
        ReadOnlyMemory<byte> prefix = Read(length, isWhole: false, static length => new byte[length], diagnostics);
        return prefix.Length == length ? new DocumentFile(name, prefix, isNamed: false, ReadAll) : null;
    }

    private ReadOnlyMemory<byte> ReadAll(Func<int, byte[]> memory, DiagnosticBag diagnostics)
    {
        archive.CancellationToken.ThrowIfCancellationRequested();
        return Read((int)entry.Length, isWhole: true, memory, diagnostics);
    }

    // The size that the archive states binds the reading.
    private ReadOnlyMemory<byte> Read(int length, bool isWhole, Func<int, byte[]> memory, DiagnosticBag diagnostics)
    {
        try
        {
            lock (gate)
            {
                using Stream stream = entry.Open();
                byte[] content = memory(length);
                int read = stream.ReadAtLeast(content.AsSpan(0, length), length, throwOnEndOfStream: false);
                if (read < length || (isWhole && stream.ReadByte() >= 0))
                {
                    throw new InvalidDataException(WrongSize);
                }

                return content.AsMemory(0, length);
            }
        }
        catch (Exception exception) when (IsOfContent(exception))
        {
            string reported = exception.Message.ReplaceLineEndings(" ").TrimEnd('.');
            Phrase reason = reported == WrongSize ? (Phrase)WrongSize : Phrase.Content(reported);
            diagnostics.Add(FileRules.ArchiveFileLeftOut, new SourceLocation { File = archive.Name }, entry.FullName, archive.Name, reason);
            return default;
        }
    }
}

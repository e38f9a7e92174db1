using Competency.Model.Formats;

namespace Competency.Model.Loading;

/// <summary>Makes documents of files and of bytes at hand: their beginning is read now, the rest when it is needed.</summary>
internal sealed class FileSources(long largestFile)
{
    /// <summary>The file; <see langword="null"/> with a finding if it cannot be opened.</summary>
    public DocumentFile? Open(DocumentFiles.FoundFile file, DiagnosticBag diagnostics)
    {
        byte[] head = new byte[DocumentFile.PrefixLength];
        int length = 0;
        bool isOpen = Guard(file.Name, diagnostics, () =>
        {
            using FileStream stream = new(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read);
            length = stream.ReadAtLeast(head, DocumentFile.PrefixLength, throwOnEndOfStream: false);
        });
        return isOpen ? new DocumentFile(file.Name, head.AsMemory(0, length), file.IsNamed, (memory, findings) => ReadAll(file, memory, findings)) : null;
    }

    /// <summary>Bytes at hand.</summary>
    public static DocumentFile Of(DocumentContent content) => DocumentFile.FromBytes(content.Name, content.Bytes);

    private ReadOnlyMemory<byte> ReadAll(DocumentFiles.FoundFile file, Func<int, byte[]> memory, DiagnosticBag diagnostics)
    {
        ReadOnlyMemory<byte> content = default;
        Guard(file.Name, diagnostics, () =>
        {
            using FileStream stream = new(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (stream.Length > Math.Min(largestFile, Array.MaxLength))
            {
                diagnostics.Add(FileRules.FileTooLarge, new SourceLocation { File = file.Name }, file.Name, stream.Length, largestFile);
                return;
            }

            Memory<byte> bytes = memory((int)stream.Length).AsMemory(0, (int)stream.Length);
            stream.ReadExactly(bytes.Span);
            content = bytes;
        });
        return content;
    }

    private static bool Guard(string name, DiagnosticBag diagnostics, Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            diagnostics.Add(FileRules.FileUnreadable, new SourceLocation { File = name }, name, exception.Message);
            return false;
        }
    }
}

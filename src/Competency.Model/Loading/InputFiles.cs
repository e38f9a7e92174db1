using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Loading;

// The files that paths mean. The beginning of each is read at once, the rest when a format asks for it.
internal sealed class InputFiles(long maxFileSize)
{
    public const int MaxFiles = 100_000;

    public const int MaxDepth = 32;

    // A file stands for itself, a folder for everything below it in ordinal order; links to folders are not followed, and what
    // systems leave there is passed over.
    public static IEnumerable<FoundFile> Find(string path, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(path))
        {
            return [new FoundFile(path, Slashes(path), IsNamed: true, IsEmpty: IsEmpty(new FileInfo(path)))];
        }

        List<FoundFile> files = [];
        Walk(new DirectoryInfo(path), Slashes(path).TrimEnd('/'), 0, files, diagnostics);
        if (files.Count == 0)
        {
            diagnostics.Add(FileRules.NothingFound, new SourceLocation { File = Slashes(path) }, Slashes(path));
        }

        return files;
    }

    // Null, with a diagnostic, if the file cannot be opened.
    public DocumentFile? Open(FoundFile file, DiagnosticBag diagnostics)
    {
        if (file.IsEmpty)
        {
            return file.IsNamed
                ? OpenStream(file, diagnostics)
                : new DocumentFile(file.Name, default, isNamed: false, static (_, _) => default);
        }

        byte[] prefix = new byte[DocumentFile.PrefixLength];
        int length = 0;
        bool isOpen = Guard(file.Name, diagnostics, () =>
        {
            using FileStream stream = new(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read);
            length = stream.ReadAtLeast(prefix, DocumentFile.PrefixLength, throwOnEndOfStream: false);
        });
        return isOpen
            ? new DocumentFile(file.Name, prefix.AsMemory(0, length), file.IsNamed, (memory, bag) => ReadAll(file, memory, bag))
            : null;
    }

    // A file that has no length is empty, or is no regular file: a pipe, a device, a socket. Named ones are read as streams; in a folder
    // they are not opened, for who opens a pipe waits for whoever writes to it.
    private static bool IsEmpty(FileInfo file)
    {
        try
        {
            if (file.LinkTarget is null)
            {
                return file.Exists && file.Length == 0;
            }

            // The length of a link is that of its text. What it leads to may exist without a path, as open pipes do in /proc.
            return file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target
                ? target.Length == 0
                : File.Exists(file.FullName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // Reads a stream to its end, or to the limit.
    private DocumentFile? OpenStream(FoundFile file, DiagnosticBag diagnostics)
    {
        ReadOnlyMemory<byte>? content = null;
        Guard(file.Name, diagnostics, () =>
        {
            using FileStream stream = new(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            content = LimitedStream.ReadAll(stream, Math.Min(maxFileSize, Array.MaxLength));
            if (content is null)
            {
                diagnostics.Add(
                    FileRules.FileTooLarge, new SourceLocation { File = file.Name }, file.Name, (Phrase)$"more than {maxFileSize}",
                    maxFileSize);
            }
        });
        return content is ReadOnlyMemory<byte> bytes ? DocumentFile.FromBytes(file.Name, bytes) : null;
    }

    private static void Walk(DirectoryInfo folder, string name, int depth, List<FoundFile> files, DiagnosticBag diagnostics)
    {
        SourceLocation location = new() { File = name };
        if (depth > MaxDepth)
        {
            diagnostics.Add(FileRules.LimitReached, location, (Phrase)"nested folders", MaxDepth);
            return;
        }

        try
        {
            foreach (FileInfo file in folder.GetFiles()
                .Where(static file => !SystemFiles.IsFile(file.Name))
                .OrderBy(static file => file.Name, StringComparer.Ordinal))
            {
                if (files.Count == MaxFiles)
                {
                    diagnostics.Add(FileRules.LimitReached, location, (Phrase)"files", MaxFiles);
                    return;
                }

                files.Add(new FoundFile(file.FullName, $"{name}/{file.Name}", IsNamed: false, IsEmpty(file)));
            }

            foreach (DirectoryInfo inner in folder.GetDirectories()
                .Where(static inner => inner.LinkTarget is null && !SystemFiles.IsFolder(inner.Name))
                .OrderBy(static inner => inner.Name, StringComparer.Ordinal))
            {
                Walk(inner, $"{name}/{inner.Name}", depth + 1, files, diagnostics);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileRules.FileUnreadable, location, name, exception.Message);
        }
    }

    private ReadOnlyMemory<byte> ReadAll(FoundFile file, Func<int, byte[]> memory, DiagnosticBag diagnostics)
    {
        ReadOnlyMemory<byte> content = default;
        Guard(file.Name, diagnostics, () =>
        {
            using FileStream stream = new(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read);
            long length = stream.Length; // asked for once: a file may grow while it is read
            if (length > Math.Min(maxFileSize, Array.MaxLength))
            {
                diagnostics.Add(FileRules.FileTooLarge, new SourceLocation { File = file.Name }, file.Name, length, maxFileSize);
                return;
            }

            Memory<byte> bytes = memory((int)length).AsMemory(0, (int)length);
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
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            diagnostics.Add(FileRules.FileUnreadable, new SourceLocation { File = name }, name, exception.Message);
            return false;
        }
    }

    private static string Slashes(string path) => path.Replace('\\', '/');

    // Name is what diagnostics call the file; IsNamed tells a file that the caller named from one of a folder; IsEmpty whether it has no
    // length.
    internal readonly record struct FoundFile(string Path, string Name, bool IsNamed, bool IsEmpty);
}

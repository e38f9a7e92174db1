using Competency.Model.Text;

namespace Competency.Model.Formats;

// A table that comes through a pipe or in the body of a request, in a file of its own for as long as it is read: where it is cut depends
// on its length.
internal static class SeekableCopy
{
    // The longest such table, in bytes.
    public const long MaxLength = 4L << 30;

    private const int PartLength = 1 << 16;

    // Whether a stream can be read as it is, on any thread and without waiting for anybody.
    public static bool IsAtHand(Stream table) => table is FileStream { CanSeek: true } or MemoryStream;

    // Null, with a diagnostic, if the table is too long.
    // Throws IOException: There is no room for it.
    public static FileStream? Of(
        Stream table, string name, DiagnosticBag diagnostics, CancellationToken cancellationToken, long maxLength = MaxLength)
    {
        FileStream copy = Create();
        try
        {
            byte[] part = new byte[PartLength];
            while (table.Read(part) is > 0 and int read)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!HasRoom(copy, read, name, diagnostics, maxLength))
                {
                    copy.Dispose();
                    return null;
                }

                copy.Write(part, 0, read);
            }

            copy.Position = 0;
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    // The same without waiting for the table. The copy is on a disk of this machine, where parts are written at once.
    public static async Task<FileStream?> OfAsync(
        Stream table, string name, DiagnosticBag diagnostics, CancellationToken cancellationToken, long maxLength = MaxLength)
    {
        FileStream copy = Create();
        try
        {
            byte[] part = new byte[PartLength];
            while (await table.ReadAsync(part, cancellationToken).ConfigureAwait(false) is > 0 and int read)
            {
                if (!HasRoom(copy, read, name, diagnostics, maxLength))
                {
                    copy.Dispose();
                    return null;
                }

                copy.Write(part, 0, read);
            }

            copy.Position = 0;
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    // Does something with a table that can seek: itself, or a copy of it; null, with a diagnostic, if it is too long.
    public static T Use<T>(
        Stream table, string name, DiagnosticBag diagnostics, Func<Stream?, T> use, CancellationToken cancellationToken)
    {
        using FileStream? copy = table.CanSeek ? null : Of(table, name, diagnostics, cancellationToken);
        return use(table.CanSeek ? table : copy);
    }

    // Does something on the thread pool with a table that may be read synchronously, as above, and with nobody waiting for it.
    public static Task<T> UseAsync<T>(
        Stream table, string name, DiagnosticBag diagnostics, Func<Stream?, Task<T>> use, CancellationToken cancellationToken) => Task.Run(
        async () =>
        {
            if (IsAtHand(table))
            {
                return await use(table).ConfigureAwait(false);
            }

            using FileStream? copy = await OfAsync(table, name, diagnostics, cancellationToken).ConfigureAwait(false);
            return await use(copy).ConfigureAwait(false);
        },
        cancellationToken);

    private static FileStream Create()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        FileStreamOptions options = new()
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = PartLength,
            Options = FileOptions.DeleteOnClose,
        };

        // A table of people is nobody else's business.
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }

    private static bool HasRoom(FileStream copy, int length, string name, DiagnosticBag diagnostics, long maxLength)
    {
        bool hasRoom = copy.Position + length <= maxLength;
        if (!hasRoom)
        {
            diagnostics.Add(FileRules.FileTooLarge, new SourceLocation { File = name }, name, (Phrase)$"more than {maxLength}", maxLength);
        }

        return hasRoom;
    }
}

using Competency.Model.Text;

namespace Competency.Model.Formats;

// Reads what has no length of its own, such as a pipe or the body of a request.
internal static class LimitedStream
{
    private const int FirstLength = 1 << 16;

    // All bytes up to the end; null if there are more than the limit.
    public static ReadOnlyMemory<byte>? ReadAll(Stream stream, long limit)
    {
        byte[] bytes = new byte[FirstLength];
        int length = 0;
        while (stream.Read(bytes, length, bytes.Length - length) is > 0 and int read)
        {
            length += read;
            if (length > limit)
            {
                return null;
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(Array.MaxLength, 2L * length));
            }
        }

        return bytes.AsMemory(0, length);
    }

    // The same without waiting for the stream.
    public static async Task<ReadOnlyMemory<byte>?> ReadAllAsync(Stream stream, long limit, CancellationToken cancellationToken)
    {
        byte[] bytes = new byte[FirstLength];
        int length = 0;
        while (await stream.ReadAsync(bytes.AsMemory(length), cancellationToken).ConfigureAwait(false) is > 0 and int read)
        {
            length += read;
            if (length > limit)
            {
                return null;
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(Array.MaxLength, 2L * length));
            }
        }

        return bytes.AsMemory(0, length);
    }

    // The diagnostics of a document that is longer than the limit.
    public static DiagnosticBag ReportLength(string name, long limit)
    {
        DiagnosticBag diagnostics = new();
        diagnostics.Add(FileRules.FileTooLarge, new SourceLocation { File = name }, name, (Phrase)$"more than {limit}", limit);
        return diagnostics;
    }
}

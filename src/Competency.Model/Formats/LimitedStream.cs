namespace Competency.Model.Formats;

// Reads what has no length of its own, such as a pipe.
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
}

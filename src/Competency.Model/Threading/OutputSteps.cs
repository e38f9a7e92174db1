namespace Competency.Model.Threading;

// Output that is made step by step and sent to its stream in pieces in between, so that only a piece of it is in memory, and a stream
// that takes its time is waited for without a thread. A step is the number of what was written so far, such as rows.
internal static class OutputSteps
{
    // How many bytes are sent at a time, or a few more.
    private const int PieceLength = 1 << 16;

    // Takes all steps; the number of the last one, 0 if there is none.
    public static long Run(Stream destination, Func<Stream, IEnumerable<long>> steps)
    {
        using MemoryStream piece = new();
        long last = 0;
        foreach (long step in steps(piece))
        {
            last = step;
            if (piece.Length >= PieceLength)
            {
                destination.Write(Content(piece).Span);
                piece.SetLength(0);
            }
        }

        destination.Write(Content(piece).Span);
        destination.Flush();
        return last;
    }

    // Takes the steps on the thread pool; of the stream, nothing but asynchronous members is called.
    public static Task<long> RunAsync(Stream destination, Func<Stream, IEnumerable<long>> steps, CancellationToken cancellationToken) =>
        Task.Run(() => SendAsync(destination, steps, cancellationToken), cancellationToken);

    private static async Task<long> SendAsync(
        Stream destination, Func<Stream, IEnumerable<long>> steps, CancellationToken cancellationToken)
    {
        using MemoryStream piece = new();
        long last = 0;
        foreach (long step in steps(piece))
        {
            cancellationToken.ThrowIfCancellationRequested();
            last = step;
            if (piece.Length >= PieceLength)
            {
                await destination.WriteAsync(Content(piece), cancellationToken).ConfigureAwait(false);
                piece.SetLength(0);
            }
        }

        await destination.WriteAsync(Content(piece), cancellationToken).ConfigureAwait(false);
        await destination.FlushAsync(cancellationToken).ConfigureAwait(false);
        return last;
    }

    private static ReadOnlyMemory<byte> Content(MemoryStream piece) => piece.GetBuffer().AsMemory(0, (int)piece.Length);
}

using System.Globalization;

namespace Competency.Model.Graphs.Exchange;

// Text that is written synchronously and sent on asynchronously, a piece at a time.
internal sealed class PieceWriter(TextWriter output) : IDisposable
{
    // How many characters are sent at a time, or a few more.
    private const int PieceLength = 1 << 15;

    // Where the text is written.
    public StringWriter Buffer { get; } = new(CultureInfo.InvariantCulture);

    // Sends what was written if it is a piece.
    public Task SendAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Buffer.GetStringBuilder().Length < PieceLength ? Task.CompletedTask : SendAllAsync(cancellationToken);
    }

    // Sends the rest.
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        await SendAllAsync(cancellationToken).ConfigureAwait(false);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    public void Dispose() => Buffer.Dispose();

    private async Task SendAllAsync(CancellationToken cancellationToken)
    {
        await output.WriteAsync(Buffer.GetStringBuilder(), cancellationToken).ConfigureAwait(false);
        Buffer.GetStringBuilder().Clear();
    }
}

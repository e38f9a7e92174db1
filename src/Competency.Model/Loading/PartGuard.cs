using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Loading;

// Calls parts that may come from an application. What they throw becomes a diagnostic, so that one part does not take a load down;
// only the cancellation that the caller of the load asked for passes through.
internal sealed class PartGuard(DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    public T? Call<T>(string part, string? file, Phrase outcome, Func<T?> call)
    {
        try
        {
            return call();
        }
#pragma warning disable CA1031 // What a part throws cannot be foretold.
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            string thrown = $"{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}";
            diagnostics.Add(FileRules.ExtensionFailed, new SourceLocation { File = file }, part, file, thrown, outcome);
            return default;
        }
    }
}

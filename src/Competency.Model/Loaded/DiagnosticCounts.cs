using System.Runtime.InteropServices;

namespace Competency.Model;

// How many diagnostics a load has, and how many more are counted by those that stand for many.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DiagnosticCounts(int Listed, int All, int Errors, int Warnings)
{
    public static DiagnosticCounts Of(IEnumerable<Diagnostic> diagnostics)
    {
        DiagnosticCounts counts = default;
        foreach (Diagnostic diagnostic in diagnostics)
        {
            counts = counts.With(diagnostic.Severity, diagnostic.SuppressedRule?.Severity, diagnostic.SuppressedCount);
        }

        return counts;
    }

    // suppressed: The severity of those that the diagnostic stands for; null if it stands for itself alone.
    public DiagnosticCounts With(DiagnosticSeverity severity, DiagnosticSeverity? suppressed, int suppressedCount)
    {
        return new(
            Listed + 1,
            All + 1 + suppressedCount,
            Errors + CountOf(DiagnosticSeverity.Error),
            Warnings + CountOf(DiagnosticSeverity.Warning));

        int CountOf(DiagnosticSeverity counted) => (severity == counted ? 1 : 0) + (suppressed == counted ? suppressedCount : 0);
    }
}

namespace Competency.Model.Drafts.Checks;

// The checks that every draft goes through, whatever format it came in. A new check joins by one line.
internal static class StandardChecks
{
    private const string Icap = "icap";

    private static readonly Action<StandardDraft, DiagnosticBag>[] Always =
    [
        CompletenessCheck.Run,
        TextCheck.Run,
        StatementCheck.RunRepeated,
    ];

    private static readonly Action<StandardDraft, DiagnosticBag>[] ForIcap =
    [
        IcapCodeCheck.Run,
        IcapClassificationCheck.Run,
        IcapVersionCheck.Run,
        IcapCompletenessCheck.Run,
        TaskNumberCheck.Run,
        StatementCheck.RunNumbers,
        NumberingCheck.Run,
        UnusedElementCheck.Run,
    ];

    public static void Run(StandardDraft draft, DiagnosticBag diagnostics)
    {
        foreach (Action<StandardDraft, DiagnosticBag> check in Always)
        {
            check(draft, diagnostics);
        }

        if (!string.Equals(draft.Framework, Icap, StringComparison.Ordinal))
        {
            return;
        }

        foreach (Action<StandardDraft, DiagnosticBag> check in ForIcap)
        {
            check(draft, diagnostics);
        }
    }

    // The code as written, or the title, to speak of a standard by.
    public static string NameOf(StandardDraft draft) => draft.Code?.Value ?? LocalIdentities.FromTitle(draft.Title?.Value ?? "");
}

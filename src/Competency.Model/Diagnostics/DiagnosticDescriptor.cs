namespace Competency.Model;

/// <summary>One kind of finding: what every diagnostic of that kind has in common.</summary>
/// <param name="Id">The permanent id, such as <c>CM3004</c>; never used again for another meaning.</param>
/// <param name="Title">The kind of finding in a few words, for summaries.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="MessageFormat">A composite format of what was found, what was expected and the nearest valid value.</param>
public sealed record DiagnosticDescriptor(string Id, string Title, DiagnosticSeverity Severity, string MessageFormat)
{
    /// <summary>The page that explains the finding and how to fix it, relative to the root of the project's repository.</summary>
    public string HelpPage => $"docs/diagnostics/{Id}.md";
}

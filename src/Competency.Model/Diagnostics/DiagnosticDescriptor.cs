namespace Competency.Model;

/// <summary>A rule: what all diagnostics of one kind have in common.</summary>
/// <param name="Id">
/// The permanent id, such as <c>CM3004</c>; never used again for another meaning. Rules of an application use ids of their own,
/// not <c>CM</c>.
/// </param>
/// <param name="Title">The rule in a few words, for summaries.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="MessageFormat">
/// A composite format (<see cref="string.Format(IFormatProvider, string, object[])"/>) of what was found, what was expected and
/// the nearest valid value.
/// </param>
/// <example>
/// <code>
/// DiagnosticDescriptor rule = new("APP001", "Too few tasks", DiagnosticSeverity.Warning, "{0} has {1} tasks; describe at least {2}.");
/// </code>
/// </example>
public sealed record DiagnosticDescriptor(string Id, string Title, DiagnosticSeverity Severity, string MessageFormat)
{
    /// <summary>
    /// The page about the rule, relative to the root of this project's repository; <see langword="null"/> for rules of an
    /// application, unless it sets one.
    /// </summary>
    public string? HelpPage { get; init; } =
        Id is ['C', 'M', >= '0' and <= '9', ..] ? $"docs/diagnostics/{Id}.md" : null;
}

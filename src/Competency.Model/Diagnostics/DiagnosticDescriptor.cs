namespace Competency.Model;

/// <summary>A rule: the common part of all diagnostics of one kind.</summary>
/// <param name="Id">
/// The permanent id, such as <c>CM3004</c>, which is never reused with another meaning. Rules of an application have ids without the prefix
/// <c>CM</c>.
/// </param>
/// <param name="Title">The rule in a few words, for summaries.</param>
/// <param name="Severity">The severity of all diagnostics of the rule.</param>
/// <param name="MessageFormat">
/// A composite format string (<see cref="string.Format(IFormatProvider, string, object[])"/>) for the message: what was found, what was
/// expected, and the nearest valid value.
/// </param>
/// <exception cref="ArgumentNullException">A text or object is <see langword="null"/>.</exception>
/// <example>
/// <code>
/// DiagnosticDescriptor rule = new("APP001", "Too few tasks", DiagnosticSeverity.Warning, "{0} has {1} tasks; describe at least {2}.");
/// </code>
/// </example>
public sealed record DiagnosticDescriptor(string Id, string Title, DiagnosticSeverity Severity, string MessageFormat)
{
    /// <summary>
    /// The permanent id, such as <c>CM3004</c>, which is never reused with another meaning. Rules of an application have ids
    /// without the prefix <c>CM</c>.
    /// </summary>
    public string Id { get; init; } = Id ?? throw new ArgumentNullException(nameof(Id));

    /// <summary>The rule in a few words, for summaries.</summary>
    public string Title { get; init; } = Title ?? throw new ArgumentNullException(nameof(Title));

    /// <summary>
    /// A composite format string (<see cref="string.Format(IFormatProvider, string, object[])"/>) for the message: what was found, what was
    /// expected, and the nearest valid value.
    /// </summary>
    public string MessageFormat { get; init; } = MessageFormat ?? throw new ArgumentNullException(nameof(MessageFormat));

    /// <summary>
    /// The page about the rule, relative to the root of the repository of this library; by default <see langword="null"/> for rules of an
    /// application.
    /// </summary>
    public string? HelpPage { get; init; } =
        Id is ['C', 'M', >= '0' and <= '9', ..] ? $"docs/diagnostics/{Id}.md" : null;

    // Whether a file has so many alike that the first one stands for all: it says how many more there are.
    internal bool IsOncePerFile { get; init; }
}

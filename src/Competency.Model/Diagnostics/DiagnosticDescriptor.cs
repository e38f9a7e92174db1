using System.Globalization;
using System.Resources;
using Competency.Model.Text;

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

    /// <summary>
    /// Translations of a rule of an application: resources with the keys <c>Id.Title</c> and <c>Id.Message</c>, such as
    /// <c>APP001.Message</c>. The default, <see langword="null"/>, is English alone; rules of this library have their translations with
    /// them.
    /// </summary>
    /// <example>
    /// <code>
    /// using System.Resources;
    ///
    /// ResourceManager texts = new("MyApp.Rules", typeof(object).Assembly);
    /// DiagnosticDescriptor rule = new("APP001", "Too few tasks", DiagnosticSeverity.Warning, "{0} has {1} tasks.") { Resources = texts };
    /// </code>
    /// </example>
    public ResourceManager? Resources { get; init; }

    /// <summary>The title in a language.</summary>
    /// <param name="culture">
    /// The language; the default, <see langword="null"/>, is <see cref="CultureInfo.CurrentUICulture"/>. Chinese cultures give Traditional
    /// Chinese, all others English.
    /// </param>
    /// <returns>The title; <see cref="Title"/> where there is no translation.</returns>
    public string GetTitle(CultureInfo? culture = null)
    {
        culture ??= CultureInfo.CurrentUICulture;
        return TextIn(culture, Translations.For(culture), "Title") ?? Title;
    }

    // The format of messages in a language; null if there is no translation.
    internal string? FormatIn(CultureInfo culture, Translations translations) => TextIn(culture, translations, "Message");

    private string? TextIn(CultureInfo culture, Translations translations, string part) =>
        Resources is null ? translations.Find($"{Id}.{part}") : Translations.Find(Resources, $"{Id}.{part}", culture);

    // Whether a file has so many alike that the first one stands for all: it says how many more there are.
    internal bool IsOncePerFile { get; init; }
}

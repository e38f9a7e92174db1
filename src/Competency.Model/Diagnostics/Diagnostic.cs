using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Competency.Model.Text;

namespace Competency.Model;

/// <summary>
/// A problem or a noteworthy fact that was found in content: its rule, its location and a message. Content never causes an exception.
/// </summary>
/// <example>
/// The errors of a folder, as a compiler would print them:
/// <code>
/// LoadResult result = new CatalogLoader().Load("docs/samples");
/// foreach (Diagnostic diagnostic in result.Diagnostics.Where(diagnostic =&gt; diagnostic.Severity == DiagnosticSeverity.Error))
/// {
///     Console.WriteLine(diagnostic);                                       // file:line: error id: message
///     Console.WriteLine($"  see {diagnostic.Descriptor.HelpPage}");
/// }
/// </code>
/// </example>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed class Diagnostic
{
    private readonly object?[] _arguments;

    internal Diagnostic(DiagnosticDescriptor descriptor, SourceLocation location, object?[] arguments, string? standard)
    {
        Descriptor = descriptor;
        Location = location;
        _arguments = arguments;
        Standard = standard;
    }

    /// <summary>The rule of the diagnostic.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The permanent id of the rule, such as <c>CM3004</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>The severity of the rule.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>The location in the source; <see cref="SourceLocation.None"/> if the diagnostic is about the catalog as a whole.</summary>
    public SourceLocation Location { get; }

    /// <summary>
    /// The message in English, whatever the culture: what was found, what was expected, and the nearest valid value if there is one. It is
    /// made anew at every call; <see cref="GetMessage"/> has it in other languages.
    /// </summary>
    public string Message => MessageIn(null);

    /// <summary>The arguments of <see cref="DiagnosticDescriptor.MessageFormat"/> as texts: in English, in invariant format.</summary>
    public ImmutableArray<string> Arguments => [.. _arguments.Select(static argument => MessageText.Of(argument, null))];

    /// <summary>
    /// The code of the standard with the problem; <see langword="null"/> if it is unknown or the diagnostic is not about one standard.
    /// </summary>
    public string? Standard { get; }

    /// <summary>On a diagnostic <c>CM1008</c>, the rule with suppressed diagnostics; otherwise <see langword="null"/>.</summary>
    public DiagnosticDescriptor? SuppressedRule { get; internal init; }

    /// <summary>On a diagnostic <c>CM1008</c>, the number of suppressed diagnostics of <see cref="SuppressedRule"/>; otherwise 0.</summary>
    public int SuppressedCount { get; internal init; }

    // Whether it is about a draft that was written in code, which has no locations.
    internal bool IsOfDraft { get; init; }

    // How many more places of the file the diagnostic stands for, see DiagnosticDescriptor.IsOncePerFile.
    internal int MoreInFile { get; init; }

    // The arguments as they were given, numbers as numbers and phrases as phrases.
    internal IReadOnlyList<object?> Given => _arguments;

    // The same diagnostic, standing for more places.
    internal Diagnostic WithMore(int places) => new(Descriptor, Location, _arguments, Standard)
    {
        MoreInFile = MoreInFile + places,
        IsOfDraft = IsOfDraft,
    };

    // The same diagnostic at another location.
    internal Diagnostic At(SourceLocation location) => new(Descriptor, location, _arguments, Standard)
    {
        MoreInFile = MoreInFile,
        IsOfDraft = IsOfDraft,
    };

    private Phrase Place => Location != SourceLocation.None ? Phrase.Content(Location)
        : !IsOfDraft ? "catalog"
        : Standard is null ? "draft"
        : (Phrase)$"draft {Standard}";

    private Phrase SeverityWord => Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>The message in a language.</summary>
    /// <param name="culture">
    /// The language; the default, <see langword="null"/>, is <see cref="CultureInfo.CurrentUICulture"/>. Chinese cultures give Traditional
    /// Chinese, all others English. Numbers and what comes from the source read the same in every language.
    /// </param>
    /// <returns>The message; in English where a rule has no translation (<see cref="DiagnosticDescriptor.Resources"/>).</returns>
    /// <example>
    /// <code>
    /// LoadResult result = new CatalogLoader().Load("docs/samples");
    /// foreach (Diagnostic diagnostic in result.Diagnostics)
    /// {
    ///     Console.WriteLine(diagnostic.GetMessage(CultureInfo.GetCultureInfo("zh-TW")));
    /// }
    /// </code>
    /// </example>
    public string GetMessage(CultureInfo? culture = null) => MessageIn(culture ?? CultureInfo.CurrentUICulture);

    /// <summary>The diagnostic in one line, as <see cref="ToString"/> has it, in a language.</summary>
    /// <param name="culture">
    /// The language, as for <see cref="GetMessage"/>; the default, <see langword="null"/>, is <see cref="CultureInfo.CurrentUICulture"/>.
    /// </param>
    /// <returns>The line.</returns>
    public string GetText(CultureInfo? culture = null) => TextIn(culture ?? CultureInfo.CurrentUICulture);

    /// <summary>The diagnostic in one line, as a compiler would print it, in English: location, severity, id and message.</summary>
    public override string ToString() => TextIn(null);

    // In English for no culture.
    private string TextIn(CultureInfo? culture)
    {
        Translations? translations = culture is null ? null : Translations.For(culture);
        return $"{Place.In(translations)}: {SeverityWord.In(translations)} {Id}: {MessageIn(culture)}";
    }

    // In English for no culture.
    private string MessageIn(CultureInfo? culture)
    {
        Translations? translations = culture is null ? null : Translations.For(culture);
        string format = (translations is null ? null : Descriptor.FormatIn(culture!, translations)) ?? Descriptor.MessageFormat;
        string message = MessageText.Format(format, _arguments, translations);
        return MoreInFile == 0 ? message : message + MoreAlike().In(translations);
    }

    private Phrase MoreAlike() =>
        MoreInFile == 1 ? " 1 more in this file is alike." : (Phrase)$" {MoreInFile} more in this file are alike.";
}

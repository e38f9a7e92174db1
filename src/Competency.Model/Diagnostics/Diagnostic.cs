using System.Globalization;
using System.Text.Json.Serialization;

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
    private readonly string _message;

    internal Diagnostic(DiagnosticDescriptor descriptor, SourceLocation location, string message, string? standard)
    {
        Descriptor = descriptor;
        Location = location;
        _message = message;
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

    /// <summary>The message: what was found, what was expected, and the nearest valid value if there is one.</summary>
    public string Message => MoreInFile switch
    {
        0 => _message,
        1 => $"{_message} 1 more in this file is alike.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{_message} {MoreInFile} more in this file are alike."),
    };

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
    internal int MoreInFile { get; private init; }

    // The same diagnostic, standing for more places.
    internal Diagnostic WithMore(int places) => new(Descriptor, Location, _message, Standard)
    {
        MoreInFile = MoreInFile + places,
        IsOfDraft = IsOfDraft,
    };

    private string Place => Location != SourceLocation.None ? Location.ToString()
        : !IsOfDraft ? "catalog"
        : Standard is null ? "draft"
        : $"draft {Standard}";

    /// <summary>The diagnostic in one line, as a compiler would print it: location, severity, id and message.</summary>
    public override string ToString() =>
        $"{Place}: {Severity.ToString().ToLowerInvariant()} {Id}: {Message}";
}

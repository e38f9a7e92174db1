using System.Collections.Immutable;
using Competency.Model.Text;

namespace Competency.Model;

/// <summary>Collects the diagnostics of one reading, in the order in which they are added. Not thread-safe.</summary>
/// <remarks>
/// At most <see cref="MaxPerRule"/> diagnostics of each rule are kept, so that a hostile file cannot exhaust the memory. One diagnostic
/// <c>CM1008</c> for each rule with more states the number of suppressed ones. Of a few rules of the library, the first diagnostic of a
/// file stands for all: it says how many more there are.
/// </remarks>
public sealed class DiagnosticBag
{
    /// <summary>The maximum number of diagnostics of one rule that are kept: 10,000.</summary>
    public const int MaxPerRule = 10_000;

    // Stands here, not with the rules about files: the bag alone adds it, and knows no other folder.
    internal static DiagnosticDescriptor TooMany { get; } = new(
        "CM1008", "Too many diagnostics of one rule", DiagnosticSeverity.Warning,
        "{0} more {1} diagnostics were suppressed. Fix the first ones: so many usually share one cause.");

    private const int LongestArgument = 400;

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<DiagnosticDescriptor, int> _counts = new(ReferenceEqualityComparer.Instance);

    // Where the diagnostics are that are made once for each file.
    private readonly Dictionary<(string Id, string? File), int> _once = [];

    /// <summary>The number of diagnostics kept.</summary>
    public int Count => _diagnostics.Count;

    /// <summary>
    /// The code of the standard for diagnostics added from now on (<see cref="Diagnostic.Standard"/>); <see langword="null"/>, the default,
    /// for none.
    /// </summary>
    public string? Standard { get; set; }

    // Whether diagnostics added from now on are about a draft that was written in code.
    internal bool IsOfDraft { get; set; }

    /// <summary>Whether any diagnostic is an error.</summary>
    public bool HasErrors => _diagnostics.Exists(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Adds a diagnostic.</summary>
    /// <param name="descriptor">The rule.</param>
    /// <param name="location">The location in the source.</param>
    /// <param name="arguments">
    /// The arguments of <see cref="DiagnosticDescriptor.MessageFormat"/>; texts of more than 400 characters are shortened. Of an object,
    /// its text is kept. One that implements <see cref="IFormattable"/> is kept itself and asked when the message is, with the culture of
    /// <see cref="Diagnostic.GetMessage"/>, so that it can answer in that language; it must not change.
    /// </param>
    /// <exception cref="FormatException">There are fewer arguments than the message format has numbers.</exception>
    public void Add(DiagnosticDescriptor descriptor, SourceLocation location, params ReadOnlySpan<object?> arguments)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        MessageText.ThrowIfTooFew(descriptor.MessageFormat, arguments.Length);
        if (descriptor.IsOncePerFile)
        {
            AddOnce(new Diagnostic(descriptor, location, Kept(arguments), Standard) { IsOfDraft = IsOfDraft });
            return;
        }

        int count = _counts.GetValueOrDefault(descriptor) + 1;
        _counts[descriptor] = count;
        if (count <= MaxPerRule)
        {
            _diagnostics.Add(new Diagnostic(descriptor, location, Kept(arguments), Standard) { IsOfDraft = IsOfDraft });
        }
    }

    // Adds a finding that was made already, unless there are too many of its kind.
    internal void Add(Diagnostic diagnostic)
    {
        if (diagnostic.Descriptor.IsOncePerFile)
        {
            AddOnce(diagnostic);
            return;
        }

        int count = _counts.GetValueOrDefault(diagnostic.Descriptor) + 1;
        _counts[diagnostic.Descriptor] = count;
        if (count <= MaxPerRule)
        {
            _diagnostics.Add(diagnostic);
        }
    }

    private void AddOnce(Diagnostic diagnostic)
    {
        if (_once.TryGetValue((diagnostic.Id, diagnostic.Location.File), out int first))
        {
            _diagnostics[first] = _diagnostics[first].WithMore(diagnostic.MoreInFile + 1);
        }
        else if (_once.Count < MaxPerRule)
        {
            _once.Add((diagnostic.Id, diagnostic.Location.File), _diagnostics.Count);
            _diagnostics.Add(diagnostic);
        }
    }

    // What the message is made of when it is asked for: most never are. Texts are cut to a length that ten thousand messages can carry.
    private static object?[] Kept(ReadOnlySpan<object?> arguments)
    {
        object?[] kept = arguments.Length == 0 ? [] : new object?[arguments.Length];
        for (int i = 0; i < kept.Length; i++)
        {
            kept[i] = MessageText.Kept(arguments[i], LongestArgument);
        }

        return kept;
    }

    /// <summary>Adds all diagnostics of another bag; its suppressed ones are added to the counts.</summary>
    /// <param name="other">The other bag; it stays as it is.</param>
    public void AddRange(DiagnosticBag other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (Diagnostic diagnostic in other._diagnostics)
        {
            Add(diagnostic);
        }

        foreach ((DiagnosticDescriptor descriptor, int count) in other._counts)
        {
            _counts[descriptor] += Math.Max(0, count - MaxPerRule);
        }
    }

    /// <summary>
    /// Adds the diagnostics of another reading; the counts of its suppressed ones (<c>CM1008</c>) are added to the counts.
    /// </summary>
    /// <param name="diagnostics">The diagnostics, for example from <see cref="LoadResult.Diagnostics"/>.</param>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        List<Diagnostic> suppressed = [];
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (diagnostic.SuppressedRule is not null)
            {
                suppressed.Add(diagnostic);
            }
            else
            {
                Add(diagnostic);
            }
        }

        foreach (Diagnostic more in suppressed)
        {
            _counts[more.SuppressedRule!] = _counts.GetValueOrDefault(more.SuppressedRule!) + more.SuppressedCount;
        }
    }

    /// <summary>All diagnostics in order, followed by one <c>CM1008</c> for each rule with suppressed diagnostics.</summary>
    public ImmutableArray<Diagnostic> ToImmutable()
    {
        IEnumerable<Diagnostic> suppressed = _counts
            .Where(static pair => pair.Value > MaxPerRule)
            .OrderBy(static pair => pair.Key.Id, StringComparer.Ordinal)
            .Select(pair => Suppressed(pair.Key, pair.Value - MaxPerRule));
        return [.. _diagnostics, .. suppressed];
    }

    private static Diagnostic Suppressed(DiagnosticDescriptor descriptor, int more) => new(
        TooMany,
        SourceLocation.None,
        [more, descriptor.Id],
        standard: null)
    {
        SuppressedRule = descriptor,
        SuppressedCount = more,
    };
}

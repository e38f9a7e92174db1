using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Text;

namespace Competency.Model;

/// <summary>Collects the findings of one reading, in the order in which they were met.</summary>
/// <remarks>
/// At most <see cref="MaxPerRule"/> diagnostics of one rule are kept, so that a hostile file cannot fill the memory with
/// them; how many more there were is said by one finding of <c>CM1008</c> per kind.
/// </remarks>
public sealed class DiagnosticBag
{
    /// <summary>How many findings of one kind are kept.</summary>
    public const int MaxPerRule = 10_000;

    // Stands here, not with the rules about files: the bag alone adds it, and knows no other folder.
    internal static DiagnosticDescriptor TooMany { get; } = new(
        "CM1008", "Too many diagnostics of one rule", DiagnosticSeverity.Warning,
        "{0} more {1} diagnostics were suppressed. Fix the first ones: so many usually share one cause.");

    private const int LongestArgument = 400;

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<DiagnosticDescriptor, int> _counts = new(ReferenceEqualityComparer.Instance);

    /// <summary>How many findings are kept.</summary>
    public int Count => _diagnostics.Count;

    /// <summary>The standard that findings are added for from now on, if it is known.</summary>
    public string? Standard { get; set; }

    /// <summary>Whether any finding is an error.</summary>
    public bool HasErrors => _diagnostics.Exists(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Adds a finding; <paramref name="arguments"/> fill the message format of its kind.</summary>
    public void Add(DiagnosticDescriptor descriptor, SourceLocation location, params ReadOnlySpan<object?> arguments)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        int count = _counts.GetValueOrDefault(descriptor) + 1;
        _counts[descriptor] = count;
        if (count <= MaxPerRule)
        {
            string message = string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat, Shortened(arguments));
            _diagnostics.Add(new Diagnostic(descriptor, location, message, Standard));
        }
    }

    // Adds a finding that was made already, unless there are too many of its kind.
    internal void Add(Diagnostic diagnostic)
    {
        int count = _counts.GetValueOrDefault(diagnostic.Descriptor) + 1;
        _counts[diagnostic.Descriptor] = count;
        if (count <= MaxPerRule)
        {
            _diagnostics.Add(diagnostic);
        }
    }

    // The arguments, texts among them cut to a length that ten thousand messages can carry.
    private static object?[] Shortened(ReadOnlySpan<object?> arguments)
    {
        object?[] shortened = arguments.ToArray();
        for (int i = 0; i < shortened.Length; i++)
        {
            if (shortened[i] is string { Length: > LongestArgument } text)
            {
                shortened[i] = Excerpt.Of(text, LongestArgument);
            }
        }

        return shortened;
    }

    /// <summary>Adds all that another bag was given, as if it had been given to this one.</summary>
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

    /// <summary>Adds findings that another reading made; those that it did not keep are counted here as well.</summary>
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

    /// <summary>All findings, followed by one for each kind of which there were too many to keep.</summary>
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
        string.Format(CultureInfo.InvariantCulture, TooMany.MessageFormat, more, descriptor.Id),
        standard: null)
    {
        SuppressedRule = descriptor,
        SuppressedCount = more,
    };
}

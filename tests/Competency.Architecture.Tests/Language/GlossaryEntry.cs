using System.Text.RegularExpressions;

namespace Competency.Architecture.Tests.Language;

/// <summary>A pattern of words that is not written, and what is written for it.</summary>
internal sealed class GlossaryEntry
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    private readonly Regex _pattern;
    private readonly Regex? _allowed;

    public GlossaryEntry(string pattern, string replacement, string? allowed = null)
    {
        Replacement = replacement;
        _pattern = new Regex($@"\b({pattern})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout);
        _allowed = allowed is null
            ? null
            : new Regex($@"\b({allowed})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout);
    }

    public string Replacement { get; }

    /// <summary>The words of a text that should not stand there.</summary>
    public IEnumerable<string> Breaches(string text) =>
        _pattern.Matches(_allowed?.Replace(text, "") ?? text).Select(static match => match.Value.ToLowerInvariant());
}

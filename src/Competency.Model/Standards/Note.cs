using System.Collections.Immutable;

namespace Competency.Model;

/// <summary>Something a document says beside its tables: suggested education and experience, update record, footnotes.</summary>
public sealed class Note
{
    internal Note(string? heading, ImmutableArray<string> lines)
    {
        Heading = heading;
        Lines = lines;
    }

    /// <summary>The heading, or <see langword="null"/> for text before the first one.</summary>
    public string? Heading { get; }

    /// <summary>The lines beneath it, without list marks.</summary>
    public ImmutableArray<string> Lines { get; }

    /// <summary>The heading and the number of lines.</summary>
    public override string ToString() => $"{Heading} ({Lines.Length})";
}

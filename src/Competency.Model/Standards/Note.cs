using System.Collections.Immutable;

namespace Competency.Model;

/// <summary>Text of a document outside its tables: suggested education and experience, update record, footnotes.</summary>
public sealed class Note
{
    internal Note(string? heading, ImmutableArray<string> lines)
    {
        Heading = heading;
        Lines = lines;
    }

    /// <summary>The heading; <see langword="null"/> for text before the first heading.</summary>
    public string? Heading { get; }

    /// <summary>The lines below the heading, without bullets.</summary>
    public ImmutableArray<string> Lines { get; }

    /// <summary>The heading and the number of lines.</summary>
    public override string ToString() => $"{Heading} ({Lines.Length})";
}

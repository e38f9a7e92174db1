using System.Collections.Immutable;

namespace Competency.Model;

/// <summary>A text in a table of profiles for which the catalog has no competency.</summary>
public sealed class UnmatchedText
{
    private const int MostNearest = 3;

    private readonly CompetencyCatalog _catalog;

    internal UnmatchedText(CompetencyCatalog catalog, string text, long count, long firstLine)
    {
        Text = text;
        Count = count;
        FirstLine = firstLine;
        _catalog = catalog;
    }

    /// <summary>The text, without white space at its ends.</summary>
    public string Text { get; }

    /// <summary>The number of rows with the text.</summary>
    public long Count { get; }

    /// <summary>The line of the first row with the text, from 1.</summary>
    public long FirstLine { get; }

    /// <summary>
    /// The names of the nearest competencies, the likeliest first, at most three; empty if no name is alike. Computed each time it is asked
    /// for, see <see cref="ProfileQueries.NearestConcepts"/>.
    /// </summary>
    public ImmutableArray<string> Nearest =>
        [.. _catalog.NearestConcepts(Text, maxCount: MostNearest).Select(static concept => concept.Title)];

    /// <summary>The text and the number of rows.</summary>
    public override string ToString() => $"{Text} ({Count})";
}

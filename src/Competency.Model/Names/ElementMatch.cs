namespace Competency.Model.Names;

/// <summary>An element that may be the same competency as another one. A suggestion, by which nothing is merged.</summary>
public sealed class ElementMatch
{
    internal ElementMatch(CompetencyElement element, NameMatch names)
    {
        Element = element;
        Names = names;
    }

    /// <summary>The suggested element.</summary>
    public CompetencyElement Element { get; }

    /// <summary>
    /// The match of the closest pair of names: the first is a name of the given element, the second of the suggested one.
    /// </summary>
    public NameMatch Names { get; }

    /// <summary>The suggested element, and the match of the names.</summary>
    public override string ToString() => $"{Element} ({Names})";
}

namespace Competency.Model.Codes;

/// <summary>
/// The identity of a competency element: who owns it and what it is called there. Elements of two standards are never
/// the same element, however alike their codes; whether they are the same competency is a question of concepts.
/// </summary>
/// <param name="Owner">The code of the owning standard, or the id of the vocabulary for global elements.</param>
/// <param name="Local">What the owner calls it, such as <c>A08#2</c>.</param>
public readonly record struct ElementId(string Owner, LocalId Local) : IComparable<ElementId>
{
    /// <summary>Orders by owner, then by local identity, both naturally.</summary>
    public int CompareTo(ElementId other)
    {
        int order = Text.NaturalOrder.Compare(Owner, other.Owner);
        return order != 0 ? order : Local.CompareTo(other.Local);
    }

    /// <summary>Both parts, as in <c>APA2654-001v4 A08#2</c>.</summary>
    public override string ToString() => $"{Owner} {Local}";
}

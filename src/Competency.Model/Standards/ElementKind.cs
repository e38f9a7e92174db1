using System.Collections.Immutable;

namespace Competency.Model;

/// <summary>
/// What sort of competency an element is: knowledge, skill, attitude, ability; or a kind that a document names itself.
/// </summary>
/// <remarks>Kinds with the same id are equal. A new kind of general use joins by one line here.</remarks>
public sealed class ElementKind : IEquatable<ElementKind>, IComparable<ElementKind>
{
    private readonly int _hash;

    private ElementKind(string id, int rank, char? letter, string chineseName)
    {
        Id = id;
        Rank = rank;
        Letter = letter;
        ChineseName = chineseName;
        _hash = id.GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>Knowledge, 知識: what one has to know.</summary>
    public static ElementKind Knowledge { get; } = new("knowledge", 0, 'K', "知識");

    /// <summary>Skill, 技能: what one has to be able to do.</summary>
    public static ElementKind Skill { get; } = new("skill", 1, 'S', "技能");

    /// <summary>Attitude, 態度: how one has to go about the whole job; linked to no task and without a level on iCAP.</summary>
    public static ElementKind Attitude { get; } = new("attitude", 2, 'A', "態度");

    /// <summary>Ability, 能力: an enduring attribute of the person (O*NET, DCWF).</summary>
    public static ElementKind Ability { get; } = new("ability", 3, null, "能力");

    /// <summary>A document that names an element without saying of which kind it is.</summary>
    public static ElementKind Unspecified { get; } = new("unspecified", int.MaxValue, null, "未分類");

    /// <summary>The kinds of general use, in their usual order.</summary>
    public static ImmutableArray<ElementKind> All { get; } = [Knowledge, Skill, Attitude, Ability, Unspecified];

    /// <summary>The name in documents: <c>knowledge</c>.</summary>
    public string Id { get; }

    /// <summary>The letter that iCAP codes of this kind start with, if it has one: <c>K</c>.</summary>
    public char? Letter { get; }

    /// <summary>The name in Taiwan's standards: 知識.</summary>
    public string ChineseName { get; }

    private int Rank { get; }

    /// <summary>The kind with this id: one of <see cref="All"/>, or a kind of the document's own.</summary>
    public static ElementKind FromId(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        foreach (ElementKind kind in All)
        {
            if (string.Equals(kind.Id, id, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return new ElementKind(id, int.MaxValue - 1, null, id);
    }

    /// <summary>The kind whose iCAP codes start with this letter, or <see langword="null"/>.</summary>
    public static ElementKind? FromLetter(char letter)
    {
        foreach (ElementKind kind in All)
        {
            if (kind.Letter == letter)
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The order of <see cref="All"/>, then a document's own kinds by id.</summary>
    public int CompareTo(ElementKind? other)
    {
        int order = Rank.CompareTo(other?.Rank ?? -1);
        return order != 0 ? order : string.CompareOrdinal(Id, other?.Id);
    }

    /// <inheritdoc/>
    public bool Equals(ElementKind? other) =>
        other is not null && (ReferenceEquals(this, other) || string.Equals(Id, other.Id, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ElementKind);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

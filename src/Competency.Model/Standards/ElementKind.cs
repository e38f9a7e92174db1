using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Competency.Model.Text;

namespace Competency.Model;

/// <summary>
/// The kind of a competency: knowledge, skill, attitude or ability; of a statement of work in a vocabulary: task or work activity; or
/// a kind that a document defines itself.
/// </summary>
/// <remarks>Kinds with the same id are equal.</remarks>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed class ElementKind : IEquatable<ElementKind>, IComparable<ElementKind>, ILocalized
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

    /// <summary>Knowledge, 知識: what a person has to know.</summary>
    public static ElementKind Knowledge { get; } = new("knowledge", 0, 'K', "知識");

    /// <summary>Skill, 技能: what a person has to be able to do.</summary>
    public static ElementKind Skill { get; } = new("skill", 1, 'S', "技能");

    /// <summary>
    /// Attitude, 態度: how a person has to approach the work as a whole. In iCAP, attitudes have no level and no links to tasks.
    /// </summary>
    public static ElementKind Attitude { get; } = new("attitude", 2, 'A', "態度");

    /// <summary>Ability, 能力: an enduring attribute of a person (O*NET, DCWF).</summary>
    public static ElementKind Ability { get; } = new("ability", 3, null, "能力");

    /// <summary>Task, 工作任務: a statement of work in a vocabulary (NICE, DCWF); in a standard it is a <see cref="WorkTask"/>.</summary>
    public static ElementKind Task { get; } = new("task", 4, null, "工作任務");

    /// <summary>Work activity, 工作活動: a statement of work that tasks of several occupations are instances of (O*NET).</summary>
    public static ElementKind WorkActivity { get; } = new("work-activity", 5, null, "工作活動");

    /// <summary>No kind: the document does not state one.</summary>
    public static ElementKind Unspecified { get; } = new("unspecified", int.MaxValue, null, "未分類");

    /// <summary>The built-in kinds, in their usual order.</summary>
    public static ImmutableArray<ElementKind> All { get; } = [Knowledge, Skill, Attitude, Ability, Task, WorkActivity, Unspecified];

    /// <summary>The id in documents: <c>knowledge</c>.</summary>
    public string Id { get; }

    /// <summary>The first letter of iCAP codes of this kind, <c>K</c>; <see langword="null"/> if iCAP does not have the kind.</summary>
    public char? Letter { get; }

    /// <summary>The name in Taiwan's standards: 知識.</summary>
    public string ChineseName { get; }

    private int Rank { get; }

    /// <summary>The built-in kind with an id, or a new kind of that id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
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

    /// <summary>The kind of the iCAP codes that start with a letter.</summary>
    /// <param name="letter">The letter, in upper case.</param>
    /// <returns>The kind; <see langword="null"/> if there is none.</returns>
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

    /// <summary>Compares in the order of <see cref="All"/>, then other kinds by id; <see cref="Unspecified"/> is last.</summary>
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

    string ILocalized.In(Translations? translations) => translations is { HasTexts: true } ? ChineseName : Id;
}

using Competency.Model.Codes;

namespace Competency.Model;

/// <summary>An element to which another one relates, beside being narrower: <c>precedes K02</c>.</summary>
/// <param name="Kind">
/// The kind of relation, such as <see cref="Precedes"/>, <see cref="Requires"/> or <see cref="Related"/>; others are kept as the source
/// names them.
/// </param>
/// <param name="Target">The code of the other element: in the same owner, or wherever the source found it.</param>
/// <remarks>
/// Relations are kept for other systems: no comparison uses them. Equivalence between vocabularies is a matter of mappings.
/// </remarks>
public readonly record struct RelatedElement(string Kind, ElementCode Target)
{
    /// <summary>The kind of relation.</summary>
    public string Kind { get; init; } = Kind ?? throw new ArgumentNullException(nameof(Kind));

    /// <summary>The element is learned before the other one: <c>precedes</c>.</summary>
    public const string Precedes = "precedes";

    /// <summary>The element requires the other one; the other one is a prerequisite: <c>requires</c>.</summary>
    public const string Requires = "requires";

    /// <summary>The element has to do with the other one, as a cross-reference says: <c>related</c>.</summary>
    public const string Related = "related";

    /// <summary>The kind and the code: <c>precedes K02</c>.</summary>
    public override string ToString() => $"{Kind} {Target}";
}

namespace Competency.Model;

/// <summary>A text that names a competency of a person, course or team, before it is looked up in a catalog.</summary>
/// <param name="Text">
/// The title of a competency, whatever its spelling variant and case, the id of a concept, the code of an element of a
/// vocabulary, or owner and code of an element of a standard, <c>TFB5131-902v3/K05</c>. A code alone, such as <c>K05</c>, names
/// nothing, because its meaning differs from standard to standard.
/// </param>
/// <param name="Level">The level; <see langword="null"/> if it is unknown.</param>
/// <param name="Scale">The scale of the level; <see langword="null"/> for the scale of the catalog's requirements.</param>
/// <param name="Kind">The kind, for a title that competencies of several kinds share; <see langword="null"/> for all of them.</param>
/// <exception cref="ArgumentNullException"><paramref name="Text"/> is <see langword="null"/>.</exception>
public readonly record struct ProfileMention(string Text, double? Level = null, LevelScale? Scale = null, ElementKind? Kind = null)
{
    /// <summary>
    /// The title of a competency, whatever its spelling variant and case, the id of a concept, the code of an element of a
    /// vocabulary, or owner and code of an element of a standard, <c>TFB5131-902v3/K05</c>. A code alone, such as <c>K05</c>, names
    /// nothing, because its meaning differs from standard to standard.
    /// </summary>
    public string Text { get; init; } = Text ?? throw new ArgumentNullException(nameof(Text));

    /// <summary>The text.</summary>
    public override string ToString() => Text ?? "";
}

namespace Competency.Model;

/// <summary>One thing that somebody says a person, course or team can do: not yet a competency of a catalog.</summary>
/// <param name="Text">
/// The title of a competency, whatever its spelling variant and case, the id of a concept, the code of an element of a
/// vocabulary, or owner and code of an element of a standard, <c>TFB5131-902v3/K05</c>. A code such as <c>K05</c> alone
/// means something else in every standard and names nothing.
/// </param>
/// <param name="Level">How far it is mastered, if that is known.</param>
/// <param name="Scale">The scale of the level; if missing, the one on which the catalog's roles need the competency.</param>
/// <param name="Kind">The kind of the competency, for titles that competencies of several kinds have; all of them if missing.</param>
public readonly record struct ProfileMention(string Text, double? Level = null, LevelScale? Scale = null, ElementKind? Kind = null)
{
    /// <summary>The text.</summary>
    public override string ToString() => Text ?? "";
}

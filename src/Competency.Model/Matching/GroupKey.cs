namespace Competency.Model.Matching;

/// <summary>The identity of a group of elements: a kind, and a key within it.</summary>
/// <param name="Kind">The kind of the group.</param>
/// <param name="Key">The key, derived from content alone.</param>
internal readonly record struct GroupKey(ElementKind Kind, string Key);

namespace Competency.Model.Matching;

// The identity of a group of elements: a kind, and a key within it.
// Kind: The kind of the group.
// Key: The key, derived from content alone.
internal readonly record struct GroupKey(ElementKind Kind, string Key);

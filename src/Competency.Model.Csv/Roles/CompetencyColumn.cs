namespace Competency.Model.Csv.Roles;

// A column that names competencies.
// Index: Where it is.
// Kind: The kind that its name says; null if it says none.
// IsPlural: Whether its name is one of a list.
internal readonly record struct CompetencyColumn(int Index, ElementKind? Kind, bool IsPlural);

namespace Competency.Model.Csv.Roles;

// One competency of a cell.
// Title: Its name.
// Level: The level that stands beside the name in the cell; blank if there is none.
internal readonly record struct CompetencyItem(string Title, string Level);

namespace Competency.Model.Csv.Profiles;

// A text and the concepts it means, ascending; none if it is no competency of the catalog.
internal sealed record NameMeaning(string Text, int[] Concepts);

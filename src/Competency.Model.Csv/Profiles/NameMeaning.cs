namespace Competency.Model.Csv.Profiles;

/// <summary>A text and the concepts it means, ascending; none if it is no competency of the catalog.</summary>
internal sealed record NameMeaning(string Text, int[] Concepts);

namespace Competency.Model.Csv.Tests.Frameworks;

/// <summary>A vocabulary in lines such as <c>C1.1 Steam milk &lt; C1</c>, to compare it by.</summary>
internal static class VocabularyText
{
    public static string[] Lines(this LoadResult result) => [.. Assert.Single(result.Catalog.Vocabularies).Elements.Select(Line)];

    public static string Line(this CompetencyElement element) =>
        $"{element.Code} {element.Title}" + (element.Broader.IsEmpty ? "" : " < " + string.Join(", ", element.Broader));

    public static string[] Findings(this LoadResult result) =>
        [.. result.Diagnostics.Where(static finding => finding.Id != "CM6300").Select(static finding => finding.Id)];
}

using Competency.Model.Evaluation.Melo.Texts;
using Competency.Model.Evaluation.Neighbors;
using Competency.Model.Sets;

namespace Competency.Model.Evaluation.Onet;

/// <summary>What the combinations are made of: one table of scores for each thing that O*NET says of an occupation.</summary>
internal static class OnetParts
{
    private const int ShortestGram = 3;
    private const int LongestGram = 4;

    /// <summary>What occupations do and need, from the library's model: activities, and ratings centered both ways.</summary>
    public static (string Id, ScoreTable Scores)[] OfModel(OnetData data) =>
    [
        ("activities", TermTable.Of(OnetActivities.Counts(data.Catalog)).Sublinear().Cosines()),
        ("intermediate activities", TermTable.Of(OnetActivities.IntermediateCounts(data.Catalog)).Sublinear().Cosines()),
        ("knowledge", data.Importance(ElementKind.Knowledge).LessColumnMeans().Scores(RatingMeasure.RowCenteredCosine)),
        ("skills", data.Importance(ElementKind.Skill).LessColumnMeans().Scores(RatingMeasure.RowCenteredCosine)),
    ];

    /// <summary>The words of what occupations do.</summary>
    public static (string Id, ScoreTable Scores)[] OfTexts(OnetData data) =>
    [
        ("task words", Words(data.Catalog.Standards.Select(static standard => standard.Tasks.Select(static task => task.Title)))),
        ("description words", Words(data.Catalog.Standards.Select(static standard => (IEnumerable<string>)[standard.Description ?? ""]))),
    ];

    /// <summary>What occupations are called.</summary>
    public static (string Id, ScoreTable Scores)[] OfNames(OnetData data)
    {
        IEnumerable<string>[] alternates = [.. data.Texts("Alternate Titles.txt", "Alternate Title")];
        return
        [
            ("alternate title words", Words(alternates)),
            ("alternate title grams", Grams(alternates)),
            ("title grams", Grams(data.Catalog.Standards.Select(static standard => (IEnumerable<string>)[standard.Title]))),
        ];
    }

    private static ScoreTable Words(IEnumerable<IEnumerable<string>> texts) => Scores(texts, EnglishTerms.Stems);

    private static ScoreTable Grams(IEnumerable<IEnumerable<string>> texts) =>
        Scores(texts, static text => EnglishText.Grams(text, ShortestGram, LongestGram));

    private static ScoreTable Scores(IEnumerable<IEnumerable<string>> texts, Func<string, IEnumerable<string>> cut) =>
        TermTable.Of(texts.Select(role => role.SelectMany(cut).Select(static term => (term, 1.0)))).Sublinear().Cosines();
}

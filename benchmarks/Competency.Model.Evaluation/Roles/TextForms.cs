using Competency.Model.Evaluation.Neighbors;
using Competency.Model.Similarity.Words;

namespace Competency.Model.Evaluation.Roles;

/// <summary>Choices of the texts by whose words roles can be compared.</summary>
internal static class TextForms
{
    private static readonly (string Id, Func<CompetencyStandard, IEnumerable<string?>> Texts)[] Parts =
    [
        ("knowledge", static role => NamesOf(role, ElementKind.Knowledge)),
        ("skills", static role => NamesOf(role, ElementKind.Skill)),
        ("attitudes", static role => NamesOf(role, ElementKind.Attitude)),
        ("tasks", static role => role.Tasks.Select(static task => task.Title)),
        ("duties", static role => role.Duties.Select(static duty => duty.Title)),
        ("title", static role => [role.Title]),
        ("description", static role => [role.Description]),
        ("outputs", static role => role.Tasks.SelectMany(static task => task.Outputs).Select(static output => output.Title)),
        ("indicators", static role => role.Tasks.SelectMany(static task => task.Indicators).Select(static indicator => indicator.Text)),
    ];

    private static readonly string[] Choices =
    [
        "knowledge", "skills", "attitudes", "tasks", "duties", "title", "description",
        "knowledge skills",
        "knowledge skills attitudes",
        "knowledge skills tasks",
        "knowledge skills tasks duties",
        "knowledge skills tasks duties title",
        "knowledge skills tasks duties title description",
        "knowledge skills attitudes tasks duties title description",
        "knowledge skills tasks duties title description outputs",
        "knowledge skills tasks duties title description outputs indicators",
        "tasks duties title description",
    ];

    /// <summary>The scores of every choice, by the formula of the library.</summary>
    public static IEnumerable<(string Id, ScoreTable Scores)> Of(CompetencyCatalog catalog, CodedRoles roles) =>
        Choices.Select(choice => (choice, roles.Restrict(Rows(catalog, choice.Split(' ')))));

    private static double[][] Rows(CompetencyCatalog catalog, string[] choice)
    {
        Func<CompetencyStandard, IEnumerable<string?>>[] parts =
            [.. Parts.Where(part => choice.Contains(part.Id)).Select(part => part.Texts)];
        ScoreTable scores = TermTable.Of(catalog.Standards.Select(role => parts.SelectMany(part => part(role)).OfType<string>()
                .Distinct(StringComparer.Ordinal).SelectMany(TermsOf)))
            .Sublinear().Cosines();
        return [.. Enumerable.Range(0, scores.Count).Select(role => scores[role].ToArray())];
    }

    private static IEnumerable<(string Term, double Count)> TermsOf(string text) =>
        RoleWords.WordsOf(text).Distinct(StringComparer.Ordinal).Select(static word => (word, 1.0));

    private static IEnumerable<string> NamesOf(CompetencyStandard role, ElementKind kind) =>
        role.Requirements.Select(static need => need.Element).Where(element => element.Kind.Equals(kind))
            .Select(static element => element.Title);
}

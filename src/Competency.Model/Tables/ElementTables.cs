using Competency.Model.Json;
using static Competency.Model.Tables.TableColumn;

namespace Competency.Model.Tables;

// The tables of the elements that standards name themselves, and of what standards need without a task.
internal static class ElementTables
{
    private const string OfStandard = "standard";
    private const string OfFramework = "framework";

    // The elements of each standard.
    public static CatalogTable Elements(TableContent content) => new(
        "elements",
        [
            OfText("standard"), OfText("element"), OfText("code"), OfText("kind"),
            OfText("title"), OfText("description"), OfText("broader"), OfText("alternate_code"),
        ],
        content.Standards.SelectMany(static entry => entry.Standard.Elements.Select(element => (TableValue[])
        [
            new(entry.Key),
            new(element.Id.Local.Text),
            new(element.Code?.Text),
            new(KindOf(element)),
            new(element.Title),
            new(element.Description),
            new(BroaderOf(element)),
            new(element.AlternateCode?.Text),
        ])));

    // Other names of elements; with a language, the name in that language. The owner is a standard or, for elements of a
    // vocabulary, a framework.
    public static CatalogTable AlternateTitles(TableContent content) => new(
        "alternate_titles",
        [OfText("owner"), OfText("element"), OfText("owner_kind"), OfText("language"), OfText("title")],
        content.Standards.SelectMany(static entry => entry.Standard.Elements.SelectMany(element => Names(entry.Key, OfStandard, element)))
            .Concat(content.Vocabularies.SelectMany(
                static part => part.Elements.SelectMany(element => Names(part.Framework.Id, OfFramework, element)))));

    // How elements relate to others, beside being narrower. Owners are as in the table of other names.
    public static CatalogTable Relations(TableContent content) => new(
        "element_relations",
        [OfText("owner"), OfText("element"), OfText("owner_kind"), OfText("relation"), OfText("target")],
        content.Standards.SelectMany(static entry => entry.Standard.Elements.SelectMany(element => Related(entry.Key, OfStandard, element)))
            .Concat(content.Vocabularies.SelectMany(
                static part => part.Elements.SelectMany(element => Related(part.Framework.Id, OfFramework, element)))));

    // What standards need directly; what follows from tasks or from an element that no task needs is not repeated.
    public static CatalogTable Requirements(TableContent content) => new(
        "requirements",
        [OfText("standard"), OfText("element"), OfNumber("level"), OfNumber("weight"), OfText("strength"), OfNumber("level_error")],
        content.Standards.SelectMany(static entry => entry.Standard.Requirements
            .Where(static requirement => requirement.IsDirect)
            .Select(requirement => (TableValue[])
            [
                new(entry.Key),
                new(requirement.Element.Id.Local.Text),
                new(requirement.LevelSource == LevelSource.Given ? requirement.Level?.Value : null),
                new(requirement.Weight),
                new(EnumNames<RequirementStrength>.For(requirement.Strength)),
                new(requirement.LevelSource == LevelSource.Given ? requirement.Level?.StandardError : null),
            ])));

    // The id of the kind; null for the unspecified one.
    public static string? KindOf(CompetencyElement element) => element.Kind.Equals(ElementKind.Unspecified) ? null : element.Kind.Id;

    // The codes of broader elements, one a line.
    public static string? BroaderOf(CompetencyElement element) =>
        element.Broader.IsEmpty ? null : string.Join('\n', element.Broader.Select(static code => code.Text));

    private static IEnumerable<TableValue[]> Related(string owner, string kind, CompetencyElement element) =>
        element.Relations.Select(relation => (TableValue[])
            [new(owner), new(element.Id.Local.Text), new(kind), new(relation.Kind), new(relation.Target.Text)]);

    private static IEnumerable<TableValue[]> Names(string owner, string kind, CompetencyElement element) =>
        element.AlternateTitles
            .Select(title => (TableValue[])[new(owner), new(element.Id.Local.Text), new(kind), default, new(title)])
            .Concat(element.Labels.Select(label => (TableValue[])
                [new(owner), new(element.Id.Local.Text), new(kind), new(label.Key), new(label.Value)]));
}

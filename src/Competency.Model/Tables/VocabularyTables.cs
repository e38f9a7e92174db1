using static Competency.Model.Tables.TableColumn;

namespace Competency.Model.Tables;

// The tables of vocabularies, whose elements mean the same in all standards.
internal static class VocabularyTables
{
    // The vocabularies that standards refer to.
    public static CatalogTable Frameworks(TableContent content) => new(
        "frameworks",
        [OfText("framework"), OfText("version"), OfText("title"), OfText("language")],
        content.Vocabularies.Select(static part => (TableValue[])
        [
            new(part.Framework.Id),
            new(part.Framework.Version),
            new(part.Framework.Title),
            new(part.Framework.Language),
        ]));

    // The scales that vocabularies declare.
    public static CatalogTable LevelScales(TableContent content) => new(
        "level_scales",
        [OfText("framework"), OfText("scale"), OfNumber("minimum"), OfNumber("maximum"), OfBoolean("whole_numbers")],
        content.Vocabularies.SelectMany(static part => part.Framework.LevelScales.Select(scale => (TableValue[])
        [
            new(part.Framework.Id),
            new(scale.Id),
            new(scale.Minimum),
            new(scale.Maximum),
            new(scale.WholeNumbers),
        ])));

    // The elements of vocabularies.
    public static CatalogTable Vocabulary(TableContent content) => new(
        "vocabulary",
        [
            OfText("framework"), OfText("element"), OfText("kind"), OfText("title"),
            OfText("description"), OfText("broader"), OfText("alternate_code"),
        ],
        content.Vocabularies.SelectMany(static part => part.Elements.Select(element => (TableValue[])
        [
            new(part.Framework.Id),
            new(element.Code.GetValueOrDefault().Text),
            new(ElementTables.KindOf(element)),
            new(element.Title),
            new(element.Description),
            new(ElementTables.BroaderOf(element)),
            new(element.AlternateCode?.Text),
        ])));
}

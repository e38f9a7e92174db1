using System.Globalization;
using Competency.Model.Json;
using static Competency.Model.Tables.TableColumn;

namespace Competency.Model.Tables;

// The tables of standards as a whole: what they are called, their history, where they are classified, their notes.
internal static class StandardTables
{
    // One row a standard.
    public static CatalogTable Standards(TableContent content) => new(
        "standards",
        [
            OfText("standard"), OfText("code"), OfText("title"), OfText("title_kind"), OfText("framework"),
            OfText("language"), OfNumber("level"), OfText("level_text"), OfText("level_scale"), OfText("description"),
            OfNumber("level_error"), OfText("importance_scale"),
        ],
        content.Standards.Select(static entry => (TableValue[])
        [
            new(entry.Key),
            new(entry.Standard.Code.Text),
            new(entry.Standard.Title),
            new(EnumNames<TitleKind>.For(entry.Standard.TitleKind)),
            new(entry.Standard.Framework),
            new(entry.Standard.Language),
            new(entry.Standard.Level?.Value),
            new(entry.Standard.LevelText),
            new(entry.Standard.LevelScale?.Id),
            new(entry.Standard.Description),
            new(entry.Standard.Level?.StandardError),
            new(entry.Standard.ImportanceScale?.Id),
        ]));

    // The version history of each standard; updated is a day such as 2023-12-06.
    public static CatalogTable Versions(TableContent content) => new(
        "versions",
        [
            OfText("standard"), OfText("code"), OfInteger("version"), OfText("title"),
            OfText("status"), OfText("superseded_by"), OfText("updated"), OfText("note"),
        ],
        content.Standards.SelectMany(static entry => entry.Standard.Versions.Select(version => (TableValue[])
        [
            new(entry.Key),
            new(version.Code?.Text),
            new(version.Number),
            new(version.Title),
            new(EnumNames<VersionStatus>.For(version.Status)),
            new(version.SupersededBy?.Text),
            new(version.Updated?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            new(version.Note),
        ])));

    // Job categories, occupations and industries of each standard.
    public static CatalogTable Classifications(TableContent content) => new(
        "classifications",
        [OfText("standard"), OfText("scheme"), OfText("code"), OfText("title")],
        content.Standards.SelectMany(static entry => entry.Standard.Classifications.Select(classification => (TableValue[])
        [
            new(entry.Key),
            new(classification.Scheme),
            new(classification.Code),
            new(classification.Title),
        ])));

    // One row a line; notes and their lines numbered from 1. A note without lines has one row without a number of a line.
    public static CatalogTable Notes(TableContent content) => new(
        "notes",
        [OfText("standard"), OfInteger("note"), OfInteger("line"), OfText("heading"), OfText("text")],
        content.Standards.SelectMany(static entry => entry.Standard.Notes.SelectMany((note, index) => Rows(entry.Key, index + 1, note))));

    private static IEnumerable<TableValue[]> Rows(string standard, int number, Note note) =>
        note.Lines.IsEmpty
            ? [[new(standard), new(number), default, new(note.Heading), default]]
            : note.Lines.Select((line, index) => (TableValue[])
                [new(standard), new(number), new(index + 1), new(note.Heading), new(line)]);
}

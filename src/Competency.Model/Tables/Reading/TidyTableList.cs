using System.Collections.Immutable;

namespace Competency.Model.Tables.Reading;

// All tidy tables, in the order in which they are read: what others refer to comes first.
internal static class TidyTableList
{
    public static ImmutableArray<TidyTable> All { get; } =
    [
        new FrameworksTable(), new LevelScalesTable(), new VocabularyTable(), new StandardsTable(), new DutiesTable(), new TasksTable(),
        new ElementsTable(), new AlternateTitlesTable(), new ElementRelationsTable(), new LinksTable(),
        new StatementsTable("outputs", static task => task.Outputs), new StatementsTable("indicators", static task => task.Indicators),
        new RequirementsTable(), new VersionsTable(), new ClassificationsTable(), new NotesTable(),
    ];
}

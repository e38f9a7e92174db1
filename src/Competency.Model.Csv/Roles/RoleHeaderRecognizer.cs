using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Roles;

// Finds the header row of a table of roles and competencies among the rows above it.
internal sealed class RoleHeaderRecognizer(CsvReadingOptions options) : IHeaderRecognizer
{
    public bool IsHeader(IReadOnlyList<string> cells) =>
        cells.Count > 1
        && RoleColumns.Find(cells, options, samples: null, isMeant: false) is RoleColumns columns
        && (columns.Kinds is not (RoleTableKinds.None or RoleTableKinds.Matrix) || IsHeaderOfMatrix(cells, columns));

    public IReadOnlyList<string>? Join(IReadOnlyList<string> header, IReadOnlyList<string> next) => null;

    // A row of content may have a word such as Skill: in a matrix, it names the first of the columns, and no cell is a level.
    private static bool IsHeaderOfMatrix(IReadOnlyList<string> cells, RoleColumns columns) =>
        columns.Kinds == RoleTableKinds.Matrix
        && columns.Side < columns.Levels[0]
        && cells.All(static cell => LevelText.Of(cell).Meaning is LevelMeaning.Word or LevelMeaning.Blank);
}

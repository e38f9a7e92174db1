using Competency.Model.Csv.Tables;
using Competency.Model.Text;

namespace Competency.Model.Csv.Icap;

// Where the columns of one document table are, and what its rows are.
internal sealed class IcapColumns
{
    private static readonly IcapColumn[] OfStandards =
    [
        IcapColumn.Version, IcapColumn.Status, IcapColumn.Updated, IcapColumn.JobCategory, IcapColumn.JobCategoryCode,
        IcapColumn.Occupation, IcapColumn.OccupationCode, IcapColumn.Industry, IcapColumn.IndustryCode, IcapColumn.Description,
        IcapColumn.StandardLevel, IcapColumn.Note,
    ];

    private static readonly IcapColumn[] OfTasks =
    [
        IcapColumn.Duty, IcapColumn.Task, IcapColumn.Output, IcapColumn.Indicator,
        IcapColumn.TaskLevel, IcapColumn.Knowledge, IcapColumn.Skill,
    ];

    private readonly int[] _columns = new int[Enum.GetValues<IcapColumn>().Length];

    private IcapColumns() => Array.Fill(_columns, -1);

    // What the rows are.
    public IcapTableKinds Kinds { get; private set; }

    // How many columns are known.
    public int Count => _columns.Count(static column => column >= 0);

    // Whether rows list standards.
    public bool ListsStandards => (Kinds & IcapTableKinds.Standards) != IcapTableKinds.None;

    // Whether rows hold tasks.
    public bool HasTasks => (Kinds & IcapTableKinds.Tasks) != IcapTableKinds.None;

    // Whether rows hold attitudes.
    public bool HasAttitudes => (Kinds & IcapTableKinds.Attitudes) != IcapTableKinds.None;

    // Where a column is; -1 if the table has it not.
    public int this[IcapColumn column] => _columns[(int)column];

    // Whether rows say which standard they belong to.
    public bool NamesStandards => this[IcapColumn.StandardCode] >= 0 || this[IcapColumn.StandardTitle] >= 0;

    // Finds the columns; the map of the user comes first.
    public static IcapColumns Find(IReadOnlyList<string> header, CsvReadingOptions options)
    {
        IcapColumns columns = new();
        for (int index = 0; index < header.Count; index++)
        {
            if (ColumnOf(header[index], options) is IcapColumn column && columns._columns[(int)column] < 0)
            {
                columns._columns[(int)column] = index;
            }
        }

        columns.Settle();
        if (columns.Kinds != IcapTableKinds.None)
        {
            columns.TakeWeak(header);
        }

        return columns;
    }

    // Reports columns that the table should have and has not, and those that it has and nobody knows.
    public void Report(TableReader reader, DiagnosticBag diagnostics)
    {
        HeaderRow header = reader.Header;
        SourceLocation location = new() { File = reader.Name, Line = reader.HeaderLine };
        foreach (IcapColumn column in Expected().Where(column => this[column] < 0))
        {
            diagnostics.Add(TableRules.TableColumnMissing, location, Describe(Kinds), IcapColumnNames.NameOf(column));
        }

        for (int index = 0; index < header.Count; index++)
        {
            if (header.NameOf(index) is string name && Array.IndexOf(_columns, index) < 0 && header.Find(name) == index)
            {
                string nearest = DidYouMean.Hint(name, IcapColumnNames.All);
                diagnostics.Add(TableRules.TableColumnUnknown, location with { ColumnName = name }, name, Describe(Kinds), nearest);
            }
        }
    }

    // Whether a row says anything of its standard besides code and name.
    public bool HasMoreThanKey(TableRecord record) => Array.Exists(OfStandards, column => !record.IsBlank(this[column]));

    // What people call the rows.
    public static string Describe(IcapTableKinds kinds) => string.Join(" and ", new[]
    {
        kinds.HasFlag(IcapTableKinds.Standards) ? "standards" : "",
        kinds.HasFlag(IcapTableKinds.Tasks) ? "tasks" : "",
        kinds.HasFlag(IcapTableKinds.Attitudes) ? "attitudes" : "",
    }.Where(static word => word.Length > 0));

    private static IcapColumn? ColumnOf(string name, CsvReadingOptions options)
    {
        foreach ((string from, string to) in options.ColumnMap)
        {
            if (string.Equals(HeaderRow.Normalize(from), HeaderRow.Normalize(name), StringComparison.Ordinal))
            {
                return IcapColumnNames.ColumnOf(to);
            }
        }

        return IcapColumnNames.ColumnOf(name);
    }

    // Takes 代碼 and 名稱 for the standard's where no clearer name means it.
    private void TakeWeak(IReadOnlyList<string> header)
    {
        for (int index = 0; index < header.Count; index++)
        {
            if (Array.IndexOf(_columns, index) < 0
                && IcapColumnNames.WeakColumnOf(header[index]) is IcapColumn column
                && _columns[(int)column] < 0)
            {
                _columns[(int)column] = index;
            }
        }

        Settle();
    }

    private IEnumerable<IcapColumn> Expected()
    {
        IEnumerable<IcapColumn> key = [IcapColumn.StandardCode, IcapColumn.StandardTitle];
        return HasTasks ? key.Concat(OfTasks) : key;
    }

    // Decides what the rows are, and what column names mean that depend on it.
    private void Settle()
    {
        bool hasTasks = this[IcapColumn.Task] >= 0 || Has(OfTasks, atLeast: 3);
        bool isLevelOfStandard = !hasTasks && this[IcapColumn.TaskLevel] >= 0 && this[IcapColumn.StandardLevel] < 0;
        if (isLevelOfStandard)
        {
            (_columns[(int)IcapColumn.StandardLevel], _columns[(int)IcapColumn.TaskLevel]) = (this[IcapColumn.TaskLevel], -1);
        }

        bool hasAttitudes = this[IcapColumn.Attitude] >= 0 && (hasTasks || NamesStandards);
        bool hasKey = this[IcapColumn.StandardCode] >= 0 && this[IcapColumn.StandardTitle] >= 0;
        bool hasStandards = Has(OfStandards, atLeast: hasTasks || hasAttitudes || hasKey ? 1 : 2) || (hasKey && !hasTasks && !hasAttitudes);
        Kinds = (hasStandards && NamesStandards ? IcapTableKinds.Standards : IcapTableKinds.None)
            | (hasTasks ? IcapTableKinds.Tasks : IcapTableKinds.None)
            | (hasAttitudes ? IcapTableKinds.Attitudes : IcapTableKinds.None);
    }

    private bool Has(IcapColumn[] columns, int atLeast) => columns.Count(column => this[column] >= 0) >= atLeast;
}

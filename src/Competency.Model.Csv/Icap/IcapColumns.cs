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

    // Whether codes stand in columns of their own.
    public bool HasCodes { get; private set; }

    // Whether the table is headed in English.
    private bool IsEnglish { get; init; }

    // Whether rows say which standard they belong to.
    public bool NamesStandards => this[IcapColumn.StandardCode] >= 0 || this[IcapColumn.StandardTitle] >= 0;

    // Finds the columns; the map of the user comes first.
    public static IcapColumns Find(IReadOnlyList<string> header, CsvReadingOptions options)
    {
        IcapColumns columns = new() { IsEnglish = HeadingLanguage.IsEnglish(header) };
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
    public void Report(TableReader reader, CsvReadingOptions options, DiagnosticBag diagnostics)
    {
        HeaderRow header = reader.Header;
        SourceLocation location = new() { File = reader.Name, Line = reader.HeaderLine };
        foreach (IcapColumn column in Expected().Where(column => this[column] < 0))
        {
            diagnostics.Add(TableRules.TableColumnMissing, location, Describe(Kinds), IcapColumnNames.NameOf(column, IsEnglish));
        }

        for (int index = 0; index < header.Count; index++)
        {
            bool isRead = Array.IndexOf(_columns, index) is int column and >= 0 && Reads((IcapColumn)column);
            if (header.NameOf(index) is not string name || isRead || header.Find(name) != index)
            {
                continue;
            }

            if (MappedColumns.TargetOf(name, options) is string target)
            {
                string names = Excerpt.Of(string.Join(", ", header.Names), 200);
                diagnostics.Add(
                    ColumnRules.MappedColumnUnusable, location with { ColumnName = name }, name, target, WhyUnread(target), names);
            }
            else
            {
                Phrase nearest = DidYouMean.Hint(name, IcapColumnNames.All(IsEnglish));
                diagnostics.Add(TableRules.TableColumnUnknown, location with { ColumnName = name }, name, Describe(Kinds), nearest);
            }
        }
    }

    // Whether a row says anything of its standard besides code and name.
    public bool HasMoreThanKey(TableRecord record) => Array.Exists(OfStandards, column => !record.IsBlank(this[column]));

    // What people call the rows.
    public static Phrase Describe(IcapTableKinds kinds) => Phrase.List(new Phrase[]
    {
        kinds.HasFlag(IcapTableKinds.Standards) ? "standards" : "",
        kinds.HasFlag(IcapTableKinds.Tasks) ? "tasks" : "",
        kinds.HasFlag(IcapTableKinds.Attitudes) ? "attitudes" : "",
    }.Where(static word => word.Key.Length > 0).Cast<object>(), " and ");

    private static IcapColumn? ColumnOf(string name, CsvReadingOptions options) =>
        IcapColumnNames.ColumnOf(MappedColumns.TargetOf(name, options) ?? name);

    // What a table of these rows reads.
    private bool Reads(IcapColumn column) =>
        column is IcapColumn.StandardCode or IcapColumn.StandardTitle
        || (Array.IndexOf(OfStandards, column) >= 0 || column == IcapColumn.VersionNote ? ListsStandards
            : column is IcapColumn.Attitude or IcapColumn.AttitudeDefinition or IcapColumn.AttitudeCode ? HasAttitudes
            : HasTasks);

    // Why a column that is mapped to a name is not read, and what else is needed.
    private Phrase WhyUnread(string target)
    {
        if (IcapColumnNames.ColumnOf(target) is not IcapColumn column)
        {
            return $"a table of {Describe(Kinds)} has no such column; use a column of the table of document columns";
        }

        return Reads(column) ? (Phrase)"another column has that meaning already; map only one of both"
            : $"the table is one of {Describe(Kinds)}; map a column to '{IcapColumnNames.NameOf(IcapColumn.Task, IsEnglish)}', too";
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

    // A column of codes without a column of names beside it holds both.
    private void TakeCodesForNames()
    {
        HasCodes = false;
        foreach ((IcapColumn code, IcapColumn name) in CodeNameCells.Columns)
        {
            if (this[name] < 0 && this[code] >= 0)
            {
                (_columns[(int)name], _columns[(int)code]) = (this[code], -1);
            }

            HasCodes |= this[code] >= 0;
        }
    }

    // Decides what the rows are, and what column names mean that depend on it.
    private void Settle()
    {
        TakeCodesForNames();
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

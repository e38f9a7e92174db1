using Competency.Model.Csv.Icap;
using Competency.Model.Csv.Tables;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Roles;

// A file that may be a table of roles and competencies, with what its first bytes show.
internal sealed class RoleTable
{
    private const int MostSamples = 50;

    private readonly CsvReadingOptions _options;
    private readonly List<string[]> _samples;
    private readonly RoleColumns _columns;

    private RoleTable(DocumentFile file, CsvReadingOptions options, IReadOnlyList<string> names, List<string[]> samples, bool isTable)
    {
        (File, _options, _samples) = (file, options, samples);
        Header = new RoleHeaderRecognizer(options);
        Names = new FileHeader(names);
        _columns = RoleColumns.Find(names, options, samples.Count == 0 ? null : samples, file.IsNamed && isTable);
        IcapColumns documents = IcapColumns.Find(names, options);
        Kinds = isTable && names.Count > 1 && !IsOfDocuments(documents) ? _columns.Kinds : RoleTableKinds.None;
        IsMeantAsRoles = documents.Kinds == IcapTableKinds.None && isTable && names.Any(IsMappedToRoles);
    }

    // The file.
    public DocumentFile File { get; }

    // Finds the header row beneath whatever stands above it.
    public RoleHeaderRecognizer Header { get; }

    // Whether the user mapped a column of a file that is no other table to a column of roles: what else is needed can then be said.
    public bool IsMeantAsRoles { get; }

    // The column names.
    public FileHeader Names { get; }

    // What its rows are.
    public RoleTableKinds Kinds { get; }

    // Whether its rows join roles and what they need or do.
    public bool Joins => Kinds is not (RoleTableKinds.None or RoleTableKinds.Roles or RoleTableKinds.Competencies);

    // Whether the column that names the rows of a matrix has no name, which is what a matrix needs least.
    public bool HasBlankCorner => _columns.Side == 0 && _columns.NameAt(0).Length == 0;

    // Looks at the first bytes of a file.
    public static RoleTable Of(DocumentFile file, CsvReadingOptions options)
    {
        // What is named and has no ending, such as standard input, is told by its content.
        bool hasNoEnding = file.IsNamed && Path.GetExtension(file.Name).Length == 0 && !file.IsForeign;
        bool isTable = (TableSniffer.IsTable(file) || hasNoEnding) && !file.Prefix.IsEmpty;
        if (!isTable)
        {
            return new RoleTable(file, options, [], [], isTable: false);
        }

        ReadOnlyMemory<byte> prefix = TableSniffer.FirstLines(file.Prefix);
        using TableReader reader = TableReader.Open(
            file.Name, prefix, options.For(file), new DiagnosticBag(), recognizer: new RoleHeaderRecognizer(options));
        List<string[]> samples = [];
        while (samples.Count < MostSamples && reader.Read())
        {
            samples.Add([.. Enumerable.Range(0, reader.Current.Count).Select(reader.Current.Text)]);
        }

        return new RoleTable(file, options, reader.Header.Names, samples, isTable: true);
    }

    // The columns of its header row, found anew only if the whole file shows another one than its first bytes.
    public RoleColumns ColumnsOf(HeaderRow header) =>
        Names.Names.SequenceEqual(header.Names, StringComparer.Ordinal)
            ? _columns
            : RoleColumns.Find(header.Names, _options, _samples.Count == 0 ? null : _samples, File.IsNamed);

    // How the cells of competencies are split.
    public CompetencyCells SplitterOf(RoleColumns columns) => CompetencyCells.Of(
        isSingle: columns[RoleColumn.Level] >= 0 || columns[RoleColumn.CompetencyCode] >= 0 || columns[RoleColumn.Kind] >= 0,
        hasLevels: columns[RoleColumn.Level] < 0,
        columns.Competencies,
        _samples,
        owner: Math.Max(columns[RoleColumn.Role], columns[RoleColumn.RoleCode]),
        _options.Levels);

    private bool IsMappedToRoles(string name) =>
        MappedColumns.TargetOf(name, _options) is string target && RoleColumnNames.ColumnOf(target) is not null;

    // Whether it is a table of standards with tasks, or of standards alone, as document tables are.
    private bool IsOfDocuments(IcapColumns columns)
    {
        bool hasContent = columns.HasTasks || columns.HasAttitudes;
        bool namesStandards = IsOfStandard(columns[IcapColumn.StandardCode]) || IsOfStandard(columns[IcapColumn.StandardTitle]);
        return namesStandards && (hasContent || (columns.ListsStandards && !_columns.NamesCompetencies));
    }

    // Beside a role, 職能代碼 and 職能名稱 are those of a competency.
    private bool IsOfStandard(int column) => column >= 0 && !(_columns.NamesRoles && _columns.IsOfCompetency(column));
}

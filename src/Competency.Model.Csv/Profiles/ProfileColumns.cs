using System.Collections.Immutable;
using Competency.Model.Csv.Roles;
using Competency.Model.Csv.Tables;
using Competency.Model.Matches;
using Competency.Model.Text;

namespace Competency.Model.Csv.Profiles;

// Where the columns of a table of profiles are, and what its rows are.
internal sealed class ProfileColumns
{
    private readonly IReadOnlyList<string> _header;
    private readonly List<CompetencyColumn> _competencies = [];
    private readonly int[] _columns;
    private int _known;

    private ProfileColumns(IReadOnlyList<string> header, CsvReadingOptions options)
    {
        _header = header;
        _columns = ProfileColumnNames.Find(header, options, _competencies);
    }

    // What the rows are.
    public ProfileLayout Layout { get; private set; }

    // Whether the table says whose competencies which ones are.
    public bool IsComplete => Layout != ProfileLayout.None;

    // Where a column is; -1 for a column that the table has not.
    public int this[ProfileColumn column] => _columns[(int)column];

    // The columns that name competencies.
    public IReadOnlyList<CompetencyColumn> Competencies => _competencies;

    // The columns of a matrix whose cells are levels.
    public ImmutableArray<int> Levels { get; private set; } = [];

    // The column of a matrix that names its rows.
    public int Side { get; private set; } = -1;

    // Whether the data told what the rows of a matrix are, as the heading does not, or says something else.
    public bool IsSideAssumed { get; private set; }

    // Finds the columns.
    // header: The column names.
    // options: How tables are read.
    // samples: The first rows.
    // isKnown: Whether the data has a competency of this name, which tells profiles from competencies.
    public static ProfileColumns Find(
        IReadOnlyList<string> header, CsvReadingOptions options, IReadOnlyList<string[]> samples, Func<string, bool> isKnown)
    {
        ProfileColumns columns = new(header, options);
        MatrixShape shape = new(header, samples, options.Levels);
        bool namesCompetencies = columns.NamesCompetencies;
        bool namesProfiles = columns[ProfileColumn.Profile] >= 0;
        if (!(namesProfiles && namesCompetencies))
        {
            columns.FindMatrix(shape, samples, isKnown);
        }
        else if (!columns.IsMatrixBesideTitle(shape, samples, isKnown))
        {
            columns.Layout = ProfileLayout.Pairs;
        }

        return columns;
    }

    // How the cells of competencies are split.
    // samples: The first rows.
    public CompetencyCells Splitter(IReadOnlyList<string[]> samples, ImmutableArray<string> words) => CompetencyCells.Of(
        isSingle: this[ProfileColumn.Level] >= 0 || this[ProfileColumn.Code] >= 0 || this[ProfileColumn.Kind] >= 0,
        hasLevels: this[ProfileColumn.Level] < 0,
        _competencies,
        samples,
        this[ProfileColumn.Profile],
        words);

    // The name of a column as it stands in the file, on one line.
    public string NameAt(int index) => (uint)index < (uint)_header.Count ? ChineseText.RemoveWrapSpaces(_header[index]) : "";

    // Reports what the table lacks, what was assumed, and the columns that are not read; those that the user mapped as errors.
    public void Report(HeaderRow header, CsvReadingOptions options, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (!IsComplete)
        {
            diagnostics.Add(ProfileTableRules.ProfileTableUnknown, location, Excerpt.Of(string.Join(',', header.Names), 200));
            return;
        }

        if (IsSideAssumed)
        {
            (Phrase rows, Phrase others) = Layout == ProfileLayout.ProfilesInRows
                ? ((Phrase)"profiles", (Phrase)"headings")
                : ((Phrase)"competencies", (Phrase)"rows");
            diagnostics.Add(
                ProfileTableRules.MatrixSideAssumed, location, Excerpt.Of(NameAt(Side)), rows, _known, others,
                Layout == ProfileLayout.ProfilesInRows ? "competency" : "profile");
        }

        for (int column = 0; column < header.Count; column++)
        {
            if (!Reads(column) && header.NameOf(column) is string name && header.Find(name) == column)
            {
                ReportUnread(name, header, options, location with { ColumnName = name }, diagnostics);
            }
        }
    }

    private bool NamesCompetencies => _competencies.Count > 0 || this[ProfileColumn.Code] >= 0;

    private static void ReportUnread(
        string name, HeaderRow header, CsvReadingOptions options, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (MappedColumns.TargetOf(name, options) is string target && ProfileColumnNames.Contains(target))
        {
            diagnostics.Add(
                ColumnRules.MappedColumnUnusable,
                location,
                name,
                target,
                (Phrase)"another column has that meaning, or a matrix has its levels in the cells",
                Excerpt.Of(string.Join(", ", header.Names), 200));
        }
        else
        {
            diagnostics.Add(TableRules.TableColumnUnknown, location, name, (Phrase)"profiles", "");
        }
    }

    // Whether the cells of a column are read.
    private bool Reads(int index) => Layout switch
    {
        ProfileLayout.Pairs => _columns.Contains(index) || _competencies.Exists(column => column.Index == index),
        ProfileLayout.ProfilesInRows => index == Side || Levels.Contains(index),
        _ => index == Side || Levels.Contains(index) || index == this[ProfileColumn.Code] || index == this[ProfileColumn.Kind],
    };

    // A column such as Title may be that of a job: then no cell of it is a competency of the data, but names of other columns are.
    private bool IsMatrixBesideTitle(MatrixShape shape, IReadOnlyList<string[]> samples, Func<string, bool> isKnown)
    {
        int[] levels = this[ProfileColumn.Level] >= 0 ? [] : LevelsOf(shape, this[ProfileColumn.Profile]);
        int known = Count(levels.Select(NameAt), isKnown);
        bool isMatrix = known > 0
            && !_competencies.Exists(column => Count(Cells(samples, column.Index), isKnown) > 0)
            && Count(Cells(samples, this[ProfileColumn.Code]), isKnown) == 0;
        if (isMatrix)
        {
            Take(ProfileLayout.ProfilesInRows, this[ProfileColumn.Profile], levels);
        }

        return isMatrix;
    }

    // A matrix names either profiles or competencies in one column; the names of the others stand in the heading. Where the names of
    // the data contradict the heading of the column, they are right.
    private void FindMatrix(MatrixShape shape, IReadOnlyList<string[]> samples, Func<string, bool> isKnown)
    {
        bool namesProfiles = this[ProfileColumn.Profile] >= 0;
        bool isSide = namesProfiles || NamesCompetencies;
        int side = namesProfiles ? this[ProfileColumn.Profile]
            : _competencies.Count > 0 ? _competencies[0].Index
            : Math.Max(this[ProfileColumn.Code], 0);
        int[] levels = LevelsOf(shape, side);
        if (levels.Length == 0)
        {
            return;
        }

        int inHeading = Count(levels.Select(NameAt), isKnown);
        int inRows = Count(Cells(samples, side), isKnown);
        if (!isSide && inHeading + inRows == 0)
        {
            return;
        }

        bool areProfiles = namesProfiles || (!isSide && inHeading >= inRows);
        bool isTurned = isSide && (areProfiles ? inHeading == 0 && inRows > 0 : inRows == 0 && inHeading > 0);
        IsSideAssumed = !isSide || isTurned;
        Take(areProfiles != isTurned ? ProfileLayout.ProfilesInRows : ProfileLayout.ProfilesInColumns, side, levels);
        _known = Layout == ProfileLayout.ProfilesInRows ? inHeading : inRows;
    }

    private void Take(ProfileLayout layout, int side, int[] levels)
    {
        (Layout, Side, Levels) = (layout, side, [.. levels]);
        if (layout == ProfileLayout.ProfilesInRows)
        {
            _competencies.Clear();
            _columns[(int)ProfileColumn.Profile] = side;
        }
        else if (_competencies.Count == 0 && side != this[ProfileColumn.Code])
        {
            _competencies.Add(new CompetencyColumn(side, null, IsPlural: false));
            _columns[(int)ProfileColumn.Profile] = -1;
        }
    }

    private int[] LevelsOf(MatrixShape shape, int side)
    {
        int[] levels = shape.WithLevels(
            Enumerable.Range(0, _header.Count).Where(index => index != side
                && !_columns.Contains(index)
                && !_competencies.Exists(column => column.Index == index)
                && shape.MayBeName(index)),
            isSure: true,
            MatrixShape.MostOfScore);
        return shape.HasLevel(levels, MatrixShape.MostOfScore) ? levels : [];
    }

    private static IEnumerable<string> Cells(IReadOnlyList<string[]> samples, int column) =>
        samples.Where(row => (uint)column < (uint)row.Length).Select(row => row[column]);

    private static int Count(IEnumerable<string> names, Func<string, bool> isKnown) =>
        names.Select(static name => name.Trim()).Where(static name => name.Length > 0).Distinct(StringComparer.Ordinal).Count(isKnown);
}

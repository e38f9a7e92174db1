using System.Buffers;
using System.Collections.Immutable;
using Competency.Model.Csv.Tables;
using Competency.Model.Text;

namespace Competency.Model.Csv.Roles;

// Where the columns of one table of roles and competencies are, and what its rows are.
internal sealed class RoleColumns
{
    // What a guess takes for a level at most.
    private const int MostLikely = 10;

    // What is taken for a level at most where the heading says what the rows are, and the caller named the file.
    private const int MostOfScore = 100;

    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789.,-/ ");

    private readonly int[] _columns = new int[Enum.GetValues<RoleColumn>().Length];
    private readonly List<CompetencyColumn> _competencies = [];
    private readonly IReadOnlyList<string> _header;

    private RoleColumns(IReadOnlyList<string> header)
    {
        _header = header;
        Array.Fill(_columns, -1);
    }

    // What the rows are.
    public RoleTableKinds Kinds { get; private set; }

    // The columns that name competencies.
    public IReadOnlyList<CompetencyColumn> Competencies => _competencies;

    // The columns of a matrix whose cells are levels.
    public ImmutableArray<int> Levels { get; private set; } = [];

    // The column of a matrix that names its rows.
    public int Side { get; private set; } = -1;

    // Whether the rows of a matrix are competencies, and its columns roles.
    public bool AreRowsCompetencies { get; private set; }

    // Whether the heading does not say what the rows of a matrix are.
    public bool IsSideAssumed { get; private set; }

    // Whether people stand for roles.
    public bool AreRolesPeople { get; private set; }

    // Whether the table has a column of kinds, or columns that say of which kind their competencies are.
    public bool SaysKinds => this[RoleColumn.Kind] >= 0 || _competencies.TrueForAll(static column => column.Kind is not null);

    // Where a column is; -1 if the table has it not.
    public int this[RoleColumn column] => _columns[(int)column];

    // Whether rows say which role they are about.
    public bool NamesRoles => this[RoleColumn.Role] >= 0 || this[RoleColumn.RoleCode] >= 0;

    // Whether rows name competencies.
    public bool NamesCompetencies => _competencies.Count > 0 || this[RoleColumn.CompetencyCode] >= 0;

    // Whether a column names or numbers competencies.
    public bool IsOfCompetency(int index) =>
        index == this[RoleColumn.CompetencyCode] || _competencies.Exists(column => column.Index == index);

    // Whether rows name tasks or duties.
    public bool NamesTasks => this[RoleColumn.Task] >= 0 || this[RoleColumn.TaskCode] >= 0 || this[RoleColumn.Duty] >= 0;

    // Finds the columns; the map of the user comes first.
    // header: The column names.
    // options: How tables are read.
    // samples: The first rows, which tell a matrix from other tables; null to judge by the names alone.
    // isMeant: Whether the caller named the file, so that a table that its heading says little about is worth a guess.
    public static RoleColumns Find(
        IReadOnlyList<string> header, CsvReadingOptions options, IReadOnlyList<string[]>? samples, bool isMeant)
    {
        RoleColumns columns = new(header);
        for (int index = 0; index < header.Count; index++)
        {
            if ((MappedColumns.TargetOf(header[index], options) is string target
                ? RoleColumnNames.ColumnOf(target)
                : RoleColumnNames.ColumnOf(header[index])) is RoleColumn column)
            {
                columns.Take(column, index);
            }
        }

        columns.Settle(samples, isMeant);
        return columns;
    }

    // Whether the cells of a column are read.
    public bool Reads(int index) =>
        Levels.Contains(index) || index == Side || (Array.IndexOf(_columns, index) is int column and >= 0 && Reads((RoleColumn)column));

    // Why a column that is mapped to a name is not read, and what else is needed.
    // target: The name.
    // isAlone: Whether no table of the folder joins roles and what they need.
    public string WhyUnread(string target, bool isAlone)
    {
        if (RoleColumnNames.ColumnOf(target) is not RoleColumn column || column == RoleColumn.Person)
        {
            return $"a table of {Describe(Kinds)} has no such column; use one of {string.Join(", ", RoleColumnNames.All)}";
        }

        return !NamesRoles && isAlone ? "the table has no column of roles; map one to 'role' or 'role code', too"
            : isAlone ? "roles alone say nothing; map a column to 'competency', 'competency code' or 'task', too"
            : this[column] >= 0 && Reads(column) ? $"the column '{NameAt(this[column])}' has that meaning already; map only one of both"
            : Kinds == RoleTableKinds.Matrix ? "a matrix has its levels in the cells; leave the column out, or make one row of each pair"
            : "the table has no column of competencies; map one to 'competency' or 'competency code', too";
    }

    // The name of a column as it stands in the file.
    public string NameAt(int index) => (uint)index < (uint)_header.Count ? ChineseText.RemoveWrapSpaces(_header[index]) : "";

    // What people call the rows.
    public static string Describe(RoleTableKinds kinds) => kinds switch
    {
        RoleTableKinds.Roles => "roles",
        RoleTableKinds.Competencies => "competencies",
        RoleTableKinds.Tasks => "roles and tasks",
        _ => "roles and competencies",
    };

    // What a table of these rows reads.
    private bool Reads(RoleColumn column) => Kinds switch
    {
        RoleTableKinds.None => false,
        RoleTableKinds.Matrix => column is RoleColumn.Role or RoleColumn.RoleCode or RoleColumn.RoleLevel or RoleColumn.Sector or
            RoleColumn.Track or RoleColumn.RoleFamily || (AreRowsCompetencies && column is RoleColumn.CompetencyCode or RoleColumn.Kind),
        RoleTableKinds.Competencies => column is RoleColumn.Competency or RoleColumn.CompetencyCode or RoleColumn.Definition or
            RoleColumn.Kind or RoleColumn.Skill or RoleColumn.Knowledge or RoleColumn.Attitude or RoleColumn.Ability,
        RoleTableKinds.Tasks or RoleTableKinds.Roles => column is not (RoleColumn.CompetencyCode or RoleColumn.Definition or
            RoleColumn.Kind or RoleColumn.Weight or RoleColumn.Strength or RoleColumn.Person),
        _ => column != RoleColumn.Person,
    };

    private void Take(RoleColumn column, int index)
    {
        ElementKind? kind = column switch
        {
            RoleColumn.Skill => ElementKind.Skill,
            RoleColumn.Knowledge => ElementKind.Knowledge,
            RoleColumn.Attitude => ElementKind.Attitude,
            RoleColumn.Ability => ElementKind.Ability,
            _ => null,
        };
        if (this[column] >= 0)
        {
            return;
        }

        _columns[(int)column] = index;
        if (kind is not null || column == RoleColumn.Competency)
        {
            _competencies.Add(new CompetencyColumn(index, kind, RoleColumnNames.IsPlural(_header[index])));
        }
    }

    private void Settle(IReadOnlyList<string[]>? samples, bool isMeant)
    {
        if (!NamesRoles && this[RoleColumn.Person] >= 0 && NamesCompetencies && isMeant)
        {
            TakePeople();
        }

        if (NamesRoles && NamesCompetencies)
        {
            Kinds = RoleTableKinds.Pairs | (NamesTasks ? RoleTableKinds.Tasks : RoleTableKinds.None);
        }
        else if (NamesRoles && NamesTasks)
        {
            Kinds = RoleTableKinds.Tasks;
        }
        else if (FindMatrix(samples, isMeant))
        {
            Kinds = RoleTableKinds.Matrix;
        }
        else if (NamesRoles && this[RoleColumn.RoleDescription] >= 0)
        {
            Kinds = RoleTableKinds.Roles;
        }
        else if (NamesCompetencies && (this[RoleColumn.Definition] >= 0 || this[RoleColumn.Kind] >= 0))
        {
            Kinds = RoleTableKinds.Competencies;
        }
    }

    private void TakePeople()
    {
        _columns[(int)RoleColumn.Role] = this[RoleColumn.Person];
        _columns[(int)RoleColumn.Person] = -1;
        AreRolesPeople = true;
    }

    // A matrix names either roles or competencies in one column; the names of the others stand in the heading.
    private bool FindMatrix(IReadOnlyList<string[]>? samples, bool isMeant)
    {
        if (this[RoleColumn.Level] >= 0 || NamesTasks)
        {
            return false;
        }

        bool isPerson = !NamesRoles && !NamesCompetencies && this[RoleColumn.Person] >= 0;
        bool isUnknown = !NamesRoles && !NamesCompetencies && !isPerson;
        if ((isPerson || isUnknown) && (!isMeant || (isUnknown && samples is null)))
        {
            return false;
        }

        int side = isPerson ? this[RoleColumn.Person]
            : isUnknown ? 0
            : NamesRoles ? Math.Max(this[RoleColumn.Role], this[RoleColumn.RoleCode])
            : _competencies.Count > 0 ? _competencies[0].Index
            : this[RoleColumn.CompetencyCode];
        bool isSure = !isPerson && !isUnknown;
        int[] candidates = [.. Enumerable.Range(0, _header.Count).Where(index => index != side && MayBeName(index))];
        double most = isSure && isMeant ? MostOfScore : MostLikely;
        int[] levels = samples is null ? candidates : [.. candidates.Where(index => MayHaveLevels(index, samples, isSure, most))];
        int others = candidates.Length - levels.Length;
        bool hasLevels = samples is null || Array.Exists(levels, index => samples.Any(row => IsLevel(row, index, most)));
        bool isMatrix = hasLevels
            && levels.Length > (isSure && others == 0 ? 0 : 1)
            && (others == 0 || (isSure && others < levels.Length && !candidates.Except(levels).Any(index => index < side)))
            && (samples is null || AreDistinct(side, samples))
            && !(levels.Length == 1 && samples is { Count: > 0 } && IsOtherThanRole(samples, levels[0]));
        if (isMatrix)
        {
            TakeMatrix(side, levels, isPerson, isUnknown);
        }

        return Levels.Length > 0;
    }

    // A single column of words or marks is one of many things that a list of competencies may say, such as a type or a status, and one
    // that counts is the number of the row.
    private static bool IsOtherThanRole(IReadOnlyList<string[]> samples, int index)
    {
        LevelText[] cells = [.. samples.Where(row => index < row.Length).Select(row => LevelText.Of(row[index]))];
        bool counts = cells.Length > 1 && !cells.Where(static (cell, row) => cell.Number != row + 1).Any();
        return counts || Array.Exists(cells, static cell => cell.Meaning is not (LevelMeaning.Blank or LevelMeaning.Number));
    }

    private void TakeMatrix(int side, int[] levels, bool isPerson, bool isUnknown)
    {
        if (isPerson)
        {
            TakePeople();
        }

        if (isUnknown)
        {
            _columns[(int)RoleColumn.Role] = side;
            IsSideAssumed = true;
        }

        Side = side;
        AreRowsCompetencies = !NamesRoles;
        Levels = [.. levels];
    }

    // Whether the name of a column may be that of a role or a competency: a name that no column has, and no number.
    private bool MayBeName(int index)
    {
        ReadOnlySpan<char> name = ChineseText.TrimSpaces(_header[index]);
        return !name.IsEmpty && Array.IndexOf(_columns, index) < 0 && name.ContainsAnyExcept(Numbers);
    }

    private static bool IsLevel(string[] row, int index, double most) =>
        index < row.Length
        && LevelText.Of(row[index]) is { Meaning: not LevelMeaning.Blank, IsLikely: true } level
        && level.Number <= most;

    // The rows of a matrix have names of their own; those of a list of pairs repeat them.
    private static bool AreDistinct(int side, IReadOnlyList<string[]> samples)
    {
        string[] names = [.. samples.Where(row => side < row.Length && row[side].Length > 0).Select(row => row[side])];
        return names.Distinct(StringComparer.Ordinal).Count() * 10 >= names.Length * 9;
    }

    private static bool MayHaveLevels(int index, IReadOnlyList<string[]> samples, bool isSure, double most)
    {
        int likely = 0;
        int all = 0;
        foreach (string[] row in samples)
        {
            LevelText level = index < row.Length ? LevelText.Of(row[index]) : default;
            bool isLikely = level.IsLikely && level.Number <= most;
            all += level.Meaning == LevelMeaning.Blank ? 0 : 1;
            likely += level.Meaning == LevelMeaning.Blank || !isLikely ? 0 : 1;
        }

        return isSure ? 2 * likely >= all : likely == all;
    }
}

using System.Collections.Immutable;
using Competency.Model.Csv.Tables;
using Competency.Model.Text;

namespace Competency.Model.Csv.Roles;

// Where the columns of one table of roles and competencies are, and what its rows are.
internal sealed class RoleColumns
{
    private readonly int[] _columns = new int[Enum.GetValues<RoleColumn>().Length];
    private readonly List<CompetencyColumn> _competencies = [];
    private readonly IReadOnlyList<string> _header;
    private readonly ImmutableArray<string> _levelWords;

    private RoleColumns(IReadOnlyList<string> header, ImmutableArray<string> levelWords)
    {
        (_header, _levelWords) = (header, levelWords);
        Array.Fill(_columns, -1);
    }

    // What the rows are.
    public RoleTableKinds Kinds { get; private set; }

    // The columns that name competencies.
    public IReadOnlyList<CompetencyColumn> Competencies => _competencies;

    // The columns of a matrix whose cells are levels.
    public ImmutableArray<int> Levels { get; private set; } = [];

    // The columns of a table of competencies that say what each level means.
    public ImmutableArray<int> Steps { get; private set; } = [];

    // The column of a matrix that names its rows.
    public int Side { get; private set; } = -1;

    // Whether the rows of a matrix are competencies, and its columns roles.
    public bool AreRowsCompetencies { get; private set; }

    // Whether the heading does not say what the rows of a matrix are.
    public bool IsSideAssumed { get; private set; }

    // Whether people stand for roles.
    public bool AreRolesPeople { get; private set; }

    // Whether the table is headed in English.
    public bool IsEnglish => HeadingLanguage.IsEnglish(_header);

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
        RoleColumns columns = new(header, options.Levels);
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
        Levels.Contains(index)
        || Steps.Contains(index)
        || index == Side
        || (Array.IndexOf(_columns, index) is int column and >= 0 && Reads((RoleColumn)column));

    // Why a column that is mapped to a name is not read, and what else is needed.
    // target: The name.
    // isAlone: Whether no table of the folder joins roles and what they need.
    public Phrase WhyUnread(string target, bool isAlone)
    {
        if (RoleColumnNames.ColumnOf(target) is not RoleColumn column || column == RoleColumn.Person)
        {
            return $"a table of {Describe(Kinds)} has no such column; use one of {Phrase.List(RoleColumnNames.All(IsEnglish))}";
        }

        return !NamesRoles && isAlone ? (Phrase)"the table has no column of roles; map one to 'role' or 'role code', too"
            : isAlone ? "roles alone say nothing; map a column to 'competency', 'competency code' or 'task', too"
            : this[column] >= 0 && Reads(column)
                ? (Phrase)$"the column '{NameAt(this[column])}' has that meaning already; map only one of both"
            : Kinds == RoleTableKinds.Matrix ? "a matrix has its levels in the cells; leave the column out, or make one row of each pair"
            : "the table has no column of competencies; map one to 'competency' or 'competency code', too";
    }

    // The name of a column as it stands in the file.
    public string NameAt(int index) => (uint)index < (uint)_header.Count ? ChineseText.RemoveWrapSpaces(_header[index]) : "";

    // What people call the rows.
    public static Phrase Describe(RoleTableKinds kinds) => kinds switch
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
            RoleColumn.Kind or RoleColumn.Weight or RoleColumn.Strength or RoleColumn.LevelDescription or RoleColumn.Person),
        _ => column != RoleColumn.Person,
    };

    private void Take(RoleColumn column, int index)
    {
        if (this[column] >= 0)
        {
            return;
        }

        _columns[(int)column] = index;
        if (RoleColumnNames.IsCompetency(column))
        {
            _competencies.Add(new CompetencyColumn(index, RoleColumnNames.KindOf(column), RoleColumnNames.IsPlural(_header[index])));
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
        else if (NamesCompetencies
            && (this[RoleColumn.Definition] >= 0 || this[RoleColumn.Kind] >= 0 || FindSteps().Length > 0))
        {
            Kinds = RoleTableKinds.Competencies;
            Steps = FindSteps();
        }
    }

    // Two columns or more that are named after levels, declared or of a well known ladder.
    private ImmutableArray<int> FindSteps()
    {
        int[] steps =
        [
            .. Enumerable.Range(0, _header.Count).Where(index => Array.IndexOf(_columns, index) < 0
                && _header[index].Trim().Length > 0
                && (LevelLadders.Contains(NameAt(index)) || LevelLadders.PlaceOf(NameAt(index), _levelWords) > 0)),
        ];
        return steps.Length > 1 ? [.. steps] : [];
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
        MatrixShape shape = new(_header, samples, _levelWords);
        int[] candidates = [.. Enumerable.Range(0, _header.Count).Where(index => index != side && MayBeName(shape, index))];
        double most = isSure && isMeant ? MatrixShape.MostOfScore : MatrixShape.MostLikely;
        int[] levels = shape.WithLevels(candidates, isSure, most);
        int others = candidates.Length - levels.Length;
        bool isMatrix = shape.HasLevel(levels, most)
            && levels.Length > (isSure && others == 0 ? 0 : 1)
            && (others == 0 || (isSure && others < levels.Length && !candidates.Except(levels).Any(index => index < side)))
            && shape.AreDistinct(side)
            && !(levels.Length == 1 && shape.IsOtherThanLevels(levels[0]));
        if (isMatrix)
        {
            TakeMatrix(side, levels, isPerson, isUnknown);
        }

        return Levels.Length > 0;
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
    private bool MayBeName(MatrixShape shape, int index) => Array.IndexOf(_columns, index) < 0 && shape.MayBeName(index);
}

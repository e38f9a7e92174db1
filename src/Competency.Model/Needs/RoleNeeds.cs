using Competency.Model.Catalog;
using Competency.Model.Graph;
using Competency.Model.Standards.Levels;

namespace Competency.Model.Needs;

// What roles need: the one table that weights, similarities and explanations read, a column for each property and a row for
// each role. The rows are the standards of a catalog (aligned with CompetencyGraph.ConceptsOfStandard) or free sets, which have
// nothing but levels. RoleView is a row with elements and tasks.
// Of several elements of a role that are one competency the highest importance and level apply, and their tasks are united.
// What a role rates as not important has its place in the row too, because whoever meets the role holds it; it is no need.
internal sealed class RoleNeeds : ICatalogView<CompetencyCatalog, RoleNeeds>
{
    // The largest number that an importance or level counts as, far above every scale: sums of them stay finite.
    public const double LargestRating = 1e9;

    private readonly int[] _starts;

    // Which of them are not important; null if all are. Held apart, so that the same table serves with and without them.
    private bool[]? _unimportant;

    // The importance that a need without one has, if it is not 1 everywhere.
    private double[]? _assumed;
    private RoleNeeds? _withAllRatings;

    // Rows that say nothing of their needs yet.
    // starts: Where each row begins among the concepts, and where the last one ends.
    // concepts: The concepts of all rows by index, ascending within a row.
    public RoleNeeds(ReadOnlySpan<int> starts, ReadOnlySpan<int> concepts)
    {
        _starts = starts.ToArray();
        Concepts = concepts.ToArray();
        Importance = new double[concepts.Length];
        Importance.AsSpan().Fill(double.NaN);
        Levels = new CompetencyLevel?[concepts.Length];
        TaskCounts = new int[concepts.Length];
        Strengths = new StrengthSet[concepts.Length];
    }

    // The same table, in which all that is rated is needed.
    private RoleNeeds(RoleNeeds rated)
    {
        _starts = rated._starts;
        _assumed = rated._assumed;
        (Concepts, Importance, Levels, TaskCounts, Strengths) =
            (rated.Concepts, rated.Importance, rated.Levels, rated.TaskCounts, rated.Strengths);
    }

    // How many rows there are.
    public int RowCount => _starts.Length - 1;

    // How many needs all rows have.
    public int Count => Concepts.Length;

    // The concept of each need, by index.
    public int[] Concepts { get; }

    // The importance that the document gives, not a number where it gives none.
    public double[] Importance { get; }

    // The level at which it is needed, if there is one.
    public CompetencyLevel?[] Levels { get; }

    // How many tasks need it; 0 where the role as a whole does.
    public int[] TaskCounts { get; }

    // How strongly it is asked for; none in a free set.
    public StrengthSet[] Strengths { get; }

    // Whether everything in the table is needed.
    public bool AreAllNeeded => _unimportant is null;

    // What the standards of a catalog need, gathered when it is first asked for.
    // scope: Whether what is rated as not important is a need.
    public static RoleNeeds Of(CatalogScope scope)
    {
        RoleNeeds table = scope.Catalog.Derived<RoleNeeds>();
        return scope.AllRatings ? table._withAllRatings ?? table : table;
    }

    static RoleNeeds ICatalogView<CompetencyCatalog, RoleNeeds>.Create(CompetencyCatalog owner) => Gather(owner);

    // Free sets of competencies: without tasks, importance and strength, for which weightings then assume 1.
    // starts: Where each set begins among the concepts, and where the last one ends.
    // concepts: The concepts by index, ascending within a set.
    // levels: The levels of all of them, or none at all.
    public static RoleNeeds OfSets(ReadOnlySpan<int> starts, ReadOnlySpan<int> concepts, ReadOnlySpan<CompetencyLevel?> levels = default)
    {
        RoleNeeds sets = new(starts, concepts);
        levels.CopyTo(sets.Levels);
        Array.Fill(sets.Strengths, StrengthSet.Of(RequirementStrength.Unspecified));
        return sets;
    }

    // A flag of each need, set if it is not important; empty if all are.
    public bool[] UnimportantFlags() => _unimportant ?? [];

    // Where the needs of a row begin and end.
    public (int From, int To) Range(int row) => (_starts[row], _starts[row + 1]);

    // Whether it is needed: not if it is rated as not important.
    public bool IsNeeded(int need) => _unimportant is null || !_unimportant[need];

    // The importance that is given, else 1.
    public double ImportanceOf(int need) => double.IsNaN(Importance[need]) ? 1 : Importance[need];

    // The importance that is given; else the middle of the scale on which the role rates importance, or 1 if it has none.
    public double WeightOf(int need) =>
        !double.IsNaN(Importance[need]) ? Importance[need] : _assumed is null ? 1 : _assumed[need];

    // The importance of what a standard gives none for: the middle of its scale, neither important nor not, or 1 if it has no scale.
    public static double AssumedImportanceIn(CompetencyStandard standard) =>
        standard.ImportanceScale?.Middle is double middle ? Highest(double.NaN, middle) : 1;

    private static RoleNeeds Gather(CompetencyCatalog catalog)
    {
        CompressedRows rows = CompetencyGraph.Of(catalog).StandardConcepts;
        RoleNeeds table = new(rows.Starts, rows.Columns);
        for (int row = 0; row < rows.RowCount; row++)
        {
            RequirementGroups groups = RequirementGroups.Of(catalog, catalog.StandardAt(row));
            double assumed = AssumedImportanceIn(catalog.StandardAt(row));
            for (int group = 0; group < groups.Concepts.Length; group++)
            {
                table.Add(rows.Starts[row] + group, groups[group], assumed);
            }
        }

        // Kept flags are those that sets of competencies are made by.
        table._unimportant = catalog.Content.UnimportantNeeds is bool[] kept ? kept.Length > 0 ? kept : null : table._unimportant;
        table._withAllRatings = table._unimportant is null ? null : new RoleNeeds(table);
        return table;
    }

    private void Add(int need, ReadOnlySpan<Requirement> requirements, double assumedImportance)
    {
        bool isImportant = false;
        foreach (Requirement requirement in requirements)
        {
            isImportant |= requirement.IsImportant;
            Importance[need] = Highest(Importance[need], requirement.Weight);
            Levels[need] = HighestLevel.Of(Levels[need], requirement.Level);
            Strengths[need] = Strengths[need].With(requirement.Strength);
        }

        if (!isImportant)
        {
            (_unimportant ??= new bool[Count])[need] = true;
        }

        if (!assumedImportance.Equals(1) && _assumed is null)
        {
            Array.Fill(_assumed = new double[Count], 1);
        }

        if (_assumed is not null)
        {
            _assumed[need] = assumedImportance;
        }

        TaskCounts[need] = requirements.Length == 1 ? requirements[0].Tasks.Length : CountTasks(requirements);
    }

    private static int CountTasks(ReadOnlySpan<Requirement> requirements)
    {
        HashSet<int> tasks = [];
        foreach (Requirement requirement in requirements)
        {
            tasks.UnionWith(requirement.Tasks.Select(static task => task.Position));
        }

        return tasks.Count;
    }

    // The higher of two numbers for importance, of which the first may be none and the second null.
    public static double Highest(double known, double? further) =>
        further is double given ? Math.Max(double.IsNaN(known) ? 0 : known, Math.Clamp(given, 0, LargestRating)) : known;
}

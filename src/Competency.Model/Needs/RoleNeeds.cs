using Competency.Model.Graph;
using Competency.Model.Weights;

namespace Competency.Model.Needs;

/// <summary>
/// What rows of competencies say of each of them: importance, level, number of tasks, strength. The rows are the standards
/// of a catalog (aligned with <see cref="CompetencyGraph.ConceptsOfStandard"/>) or free sets, which say nothing but a level.
/// </summary>
/// <remarks>Of several elements of a role that are one competency the highest importance and level count, and their tasks are united.</remarks>
internal sealed class RoleNeeds
{
    /// <summary>The largest number that an importance or level counts as, far above every scale: sums of them stay finite.</summary>
    public const double LargestRating = 1e9;

    private readonly int[] _starts;

    /// <summary>Rows that say nothing of their needs yet.</summary>
    /// <param name="starts">Where each row begins among the concepts, and where the last one ends.</param>
    /// <param name="concepts">The concepts of all rows by index, ascending within a row.</param>
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

    /// <summary>How many rows there are.</summary>
    public int RowCount => _starts.Length - 1;

    /// <summary>How many needs all rows have.</summary>
    public int Count => Concepts.Length;

    /// <summary>The concept of each need, by index.</summary>
    public int[] Concepts { get; }

    /// <summary>The importance that the document gives, not a number where it gives none.</summary>
    public double[] Importance { get; }

    /// <summary>The level at which it is needed, if there is one.</summary>
    public CompetencyLevel?[] Levels { get; }

    /// <summary>How many tasks need it; 0 where the role as a whole does.</summary>
    public int[] TaskCounts { get; }

    /// <summary>How strongly it is asked for; none in a free set.</summary>
    public StrengthSet[] Strengths { get; }

    /// <summary>What the standards of a catalog need, gathered when it is first asked for.</summary>
    public static RoleNeeds Of(CompetencyCatalog catalog) => catalog.Derived(Gather);

    /// <summary>Free sets of competencies: needed as a whole, with no importance and no strength, so 1 where a weighting asks for one.</summary>
    /// <param name="starts">Where each set begins among the concepts, and where the last one ends.</param>
    /// <param name="concepts">The concepts by index, ascending within a set.</param>
    /// <param name="levels">The levels of all of them, or none at all.</param>
    public static RoleNeeds OfSets(ReadOnlySpan<int> starts, ReadOnlySpan<int> concepts, ReadOnlySpan<CompetencyLevel?> levels = default)
    {
        RoleNeeds sets = new(starts, concepts);
        levels.CopyTo(sets.Levels);
        Array.Fill(sets.Strengths, StrengthSet.Of(RequirementStrength.Unspecified));
        return sets;
    }

    /// <summary>Where the needs of a row begin and end.</summary>
    public (int From, int To) Range(int row) => (_starts[row], _starts[row + 1]);

    /// <summary>The importance that is given, else 1.</summary>
    public double ImportanceOf(int need) => double.IsNaN(Importance[need]) ? 1 : Importance[need];

    private static RoleNeeds Gather(CompetencyCatalog catalog)
    {
        CompressedRows rows = CompetencyGraph.Of(catalog).StandardConcepts;
        RoleNeeds table = new(rows.Starts, rows.Columns);
        for (int row = 0; row < rows.RowCount; row++)
        {
            table.Take(row, catalog.Standards[row].Requirements.Select(requirement => (catalog.ConceptOf(requirement.Element).Index, requirement)));
        }

        return table;
    }

    private void Take(int row, IEnumerable<(int Concept, Requirement Requirement)> requirements)
    {
        (int from, int to) = Range(row);
        HashSet<(int Need, int Task)> tasks = [];
        foreach ((int concept, Requirement requirement) in requirements)
        {
            int need = Array.BinarySearch(Concepts, from, to - from, concept);
            Importance[need] = Highest(Importance[need], requirement.Weight);
            Levels[need] = Highest(Levels[need], requirement.Level);
            Strengths[need] = Strengths[need].With(requirement.Strength);
            TaskCounts[need] += requirement.Tasks.Count(task => tasks.Add((need, task.Position)));
        }
    }

    private static double Highest(double known, double? further) =>
        further is double given ? Math.Max(double.IsNaN(known) ? 0 : known, Math.Clamp(given, 0, LargestRating)) : known;

    private static CompetencyLevel? Highest(CompetencyLevel? known, CompetencyLevel? further) =>
        known is null || further?.Value > known?.Value ? further : known;
}

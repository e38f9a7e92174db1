using System.Collections.Immutable;

namespace Competency.Model.Graphs.Pathways.Shortages;

// What all standards of a catalog need and hold under the options of gaps, in arrays: a row for each standard, with the competencies that
// CompetencyGraph.ConceptsOfStandard lists. Shortages from it are those of GapReport, to the last bit.
internal sealed class RoleTable
{
    private readonly int[] _starts;
    private readonly int[] _levelStarts;
    private readonly NeedLevel[] _levels;
    private readonly bool _ignoresErrors;

    private RoleTable(CompetencyCatalog catalog, bool ignoresErrors, Columns columns)
    {
        (Catalog, _ignoresErrors) = (catalog, ignoresErrors);
        (_starts, Concepts, Weights) = (columns.Starts, columns.Concepts, columns.Weights);
        (Held, _levelStarts, _levels) = (columns.Held, columns.LevelStarts, columns.Levels);
        Totals = new double[_starts.Length - 1];
        for (int role = 0; role < Totals.Length; role++)
        {
            for (int need = _starts[role]; need < _starts[role + 1]; need++)
            {
                Totals[role] += Weights[need];
            }
        }

        HasUnitWeights = Array.TrueForAll(Weights, static weight => weight is 0 or 1);
    }

    public CompetencyCatalog Catalog { get; }

    public int RoleCount => Totals.Length;

    // The competency of each need, by index.
    public int[] Concepts { get; }

    // The weight of each need, 0 if it is not important.
    public double[] Weights { get; }

    // The level at which whoever meets the standard holds it; empty if no standard has levels.
    public NeedLevel[] Held { get; }

    // The total weight of each standard.
    public double[] Totals { get; }

    public bool HasLevels => Held.Length > 0;

    // Whether sums of weights are exact in any order.
    public bool HasUnitWeights { get; }

    public static RoleTable Of(CompetencyCatalog catalog, GapOptions options)
    {
        CompetencyGraph graph = catalog.Graph();
        int count = catalog.Standards.Length;
        int[] starts = new int[count + 1];
        for (int role = 0; role < count; role++)
        {
            starts[role + 1] = starts[role] + graph.ConceptsOfStandard(role).Length;
        }

        int[] concepts = new int[starts[count]];
        double[] weights = new double[concepts.Length];
        NeedLevel[] held = new NeedLevel[concepts.Length];
        NeedLevel[][] levels = new NeedLevel[concepts.Length][];
        bool isHighest = options is { LevelRule: LevelRule.Highest, HeldLevelRule: LevelRule.Highest };
        for (int role = 0; role < count; role++)
        {
            CompetencyStandard standard = catalog.Standards[role];
            ReadOnlySpan<int> row = graph.ConceptsOfStandard(role);
            row.CopyTo(concepts.AsSpan(starts[role]));
            ImmutableArray<ConceptWeight> ofRow = catalog.WeightsOf(standard, options.Weights, options.AllRatings);
            NeedLevel[][] ofRole = isHighest ? Highest(catalog, standard, row) : RoleLevels.Of(catalog, standard, row);
            for (int at = 0; at < row.Length; at++)
            {
                int need = starts[role] + at;
                weights[need] = ofRow[at].Weight;
                levels[need] = [.. RoleLevels.Under(options.LevelRule, ofRole[at])];
                ReadOnlySpan<NeedLevel> has = RoleLevels.Under(options.HeldLevelRule, ofRole[at]);
                held[need] = has.IsEmpty ? NeedLevel.None : has[0];
            }
        }

        return new RoleTable(catalog, options.AllDifferences, Flatten(starts, concepts, weights, held, levels));
    }

    // Where the needs of a standard begin and end.
    public (int From, int To) Range(int role) => (_starts[role], _starts[role + 1]);

    // How far a held level falls short of a need, 0 to 1; under LevelRule.PerTask the mean over the levels.
    public double Deficit(in NeedLevel held, int need)
    {
        (int from, int to) = (_levelStarts[need], _levelStarts[need + 1]);
        if (to - from <= 1)
        {
            return to == from ? 0 : _levels[from].DeficitOf(held, _ignoresErrors);
        }

        double sum = 0;
        for (int level = from; level < to; level++)
        {
            sum += _levels[level].DeficitOf(held, _ignoresErrors);
        }

        return sum / (to - from);
    }

    // The usual rules look at nothing but what requirements already say.
    private static NeedLevel[][] Highest(CompetencyCatalog catalog, CompetencyStandard standard, ReadOnlySpan<int> concepts)
    {
        NeedLevel[][] levels = new NeedLevel[concepts.Length][];
        Array.Fill(levels, []);
        foreach (Requirement requirement in standard.Requirements)
        {
            if (requirement.Level is CompetencyLevel level)
            {
                ref NeedLevel[] known = ref levels[concepts.BinarySearch(catalog.ConceptOf(requirement.Element).Index)];
                known = [NeedLevel.Higher(known.Length == 0 ? NeedLevel.None : known[0], NeedLevel.Of(level))];
            }
        }

        return levels;
    }

    private static Columns Flatten(int[] starts, int[] concepts, double[] weights, NeedLevel[] held, NeedLevel[][] levels)
    {
        int[] levelStarts = new int[concepts.Length + 1];
        for (int need = 0; need < concepts.Length; need++)
        {
            levelStarts[need + 1] = levelStarts[need] + levels[need].Length;
        }

        bool hasLevels = levelStarts[^1] > 0;
        return new Columns(starts, concepts, weights, hasLevels ? held : [], levelStarts, [.. levels.SelectMany(static known => known)]);
    }

    private sealed record Columns(
        int[] Starts, int[] Concepts, double[] Weights, NeedLevel[] Held, int[] LevelStarts, NeedLevel[] Levels);
}

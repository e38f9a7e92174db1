using Competency.Model.Graphs.Views;

namespace Competency.Model.Graphs.Pathways.Shortages;

// The moves with the least shortage out of each role and into each role, by counting over the roles that need each competency.
internal sealed class NearestMoves
{
    // Shortages that differ by less are equal for the ranking, whose sums run in another order than those of gaps.
    private const double Steps = 1L << 40;

    private readonly RoleTable _roles;
    private readonly bool[] _isListed;
    private readonly int[] _postingStarts;
    private readonly int[] _postingRoles;
    private readonly int[] _postingNeeds;

    // isListed: The roles that moves lead to.
    public NearestMoves(RoleTable roles, bool[] isListed)
    {
        (_roles, _isListed) = (roles, isListed);
        _postingStarts = new int[roles.Catalog.Concepts.Length + 1];
        foreach (int concept in roles.Concepts)
        {
            _postingStarts[concept + 1]++;
        }

        for (int concept = 0; concept < _postingStarts.Length - 1; concept++)
        {
            _postingStarts[concept + 1] += _postingStarts[concept];
        }

        int[] next = _postingStarts[..^1];
        _postingRoles = new int[roles.Concepts.Length];
        _postingNeeds = new int[roles.Concepts.Length];
        for (int role = 0; role < roles.RoleCount; role++)
        {
            (int from, int to) = roles.Range(role);
            for (int need = from; need < to; need++)
            {
                int at = next[roles.Concepts[need]]++;
                (_postingRoles[at], _postingNeeds[at]) = (role, need);
            }
        }
    }

    // Whether moves lead to a role, and on from it.
    public bool IsListed(int role) => _isListed[role];

    // The moves between listed roles: the nearest out of each and the nearest into each, together.
    public IndexRows Between(int maxCount, CancellationToken cancellationToken)
    {
        int count = _roles.RoleCount;
        (int Role, double Shortage)[][] outOf = new (int, double)[count][];
        (int Role, double Shortage)[][] into = new (int, double)[count][];
        ParallelOptions options = new() { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, count, options, () => new double[count], (role, _, met) =>
        {
            outOf[role] = _isListed[role] ? OutOf(role, maxCount, met) : [];
            into[role] = _isListed[role] ? Into(role, maxCount, met) : [];
            return met;
        }, static _ => { });
        return Join(outOf, into);
    }

    // The nearest roles for somebody with the competencies of a role.
    public (int Role, double Shortage)[] OutOf(int role, int maxCount) => OutOf(role, maxCount, new double[_roles.RoleCount]);

    // The nearest roles to enter a role from.
    public (int Role, double Shortage)[] Into(int role, int maxCount) => Into(role, maxCount, new double[_roles.RoleCount]);

    // The nearest roles for what somebody holds.
    public (int Role, double Shortage)[] OutOf(HeldCompetencies held, int maxCount)
    {
        double[] met = new double[_roles.RoleCount];
        for (int role = 0; role < met.Length; role++)
        {
            double shortage = held.ShortageFor(role);
            met[role] = double.IsNaN(shortage) ? 0 : (1 - shortage) * _roles.Totals[role];
        }

        return Array.ConvertAll(Least(-1, met, maxCount, static (roles, other, _) => roles.Totals[other]), move =>
            (move.Role, held.ShortageFor(move.Role)));
    }

    private (int Role, double Shortage)[] OutOf(int role, int maxCount, double[] met)
    {
        Array.Clear(met);
        (int from, int to) = _roles.Range(role);
        for (int has = from; has < to; has++)
        {
            int concept = _roles.Concepts[has];
            for (int at = _postingStarts[concept]; at < _postingStarts[concept + 1]; at++)
            {
                int need = _postingNeeds[at];
                met[_postingRoles[at]] += _roles.HasLevels
                    ? _roles.Weights[need] * (1 - _roles.Deficit(_roles.Held[has], need))
                    : _roles.Weights[need];
            }
        }

        (int Role, double Shortage)[] nearest = Least(role, met, maxCount, static (roles, other, _) => roles.Totals[other]);
        return IsExact ? nearest : Array.ConvertAll(nearest, move => (move.Role, Shortage(role, move.Role)));
    }

    private (int Role, double Shortage)[] Into(int role, int maxCount, double[] met)
    {
        Array.Clear(met);
        (int from, int to) = _roles.Range(role);
        for (int need = from; need < to; need++)
        {
            int concept = _roles.Concepts[need];
            double weight = _roles.Weights[need];
            for (int at = _postingStarts[concept]; at < _postingStarts[concept + 1]; at++)
            {
                met[_postingRoles[at]] += _roles.HasLevels ? weight * (1 - _roles.Deficit(_roles.Held[_postingNeeds[at]], need)) : weight;
            }
        }

        (int Role, double Shortage)[] nearest = Least(role, met, maxCount, static (roles, _, target) => roles.Totals[target]);
        return IsExact ? nearest : Array.ConvertAll(nearest, move => (move.Role, Shortage(move.Role, role)));
    }

    // Whether the sums of a count are those of a gap.
    private bool IsExact => _roles.HasUnitWeights && !_roles.HasLevels;

    // The listed roles with the least shortage below 1, ascending, equal ones by index.
    // totalOf: The weight of what is needed, by the other role and the role itself.
    private (int Role, double Shortage)[] Least(int role, double[] met, int maxCount, Func<RoleTable, int, int, double> totalOf)
    {
        PriorityQueue<int, (long, int)> worstFirst = new(Comparer<(long, int)>.Create(static (one, other) => other.CompareTo(one)));
        for (int other = 0; other < met.Length && maxCount > 0; other++)
        {
            if (!(met[other] > 0) || other == role || !_isListed[other])
            {
                continue;
            }

            double total = totalOf(_roles, other, role);
            (long, int) key = ((long)Math.Round((total - met[other]) / total * Steps), other);
            if (worstFirst.Count < maxCount)
            {
                worstFirst.Enqueue(other, key);
            }
            else if (worstFirst.TryPeek(out _, out (long, int) worst) && key.CompareTo(worst) < 0)
            {
                worstFirst.EnqueueDequeue(other, key);
            }
        }

        (int Role, double Shortage)[] nearest = new (int, double)[worstFirst.Count];
        for (int at = nearest.Length - 1; at >= 0; at--)
        {
            int other = worstFirst.Dequeue();
            double total = totalOf(_roles, other, role);
            nearest[at] = (other, (total - met[other]) / total);
        }

        return nearest;
    }

    // The shortage of one role for another, summed in the order of gaps.
    public double Shortage(int from, int to)
    {
        if (!(_roles.Totals[to] > 0))
        {
            return double.NaN;
        }

        (int has, int end) = _roles.Range(from);
        (int need, int last) = _roles.Range(to);
        double lacking = 0;
        for (; need < last; need++)
        {
            while (has < end && _roles.Concepts[has] < _roles.Concepts[need])
            {
                has++;
            }

            bool isHeld = has < end && _roles.Concepts[has] == _roles.Concepts[need];
            lacking += !isHeld ? _roles.Weights[need]
                : _roles.HasLevels ? _roles.Weights[need] * _roles.Deficit(_roles.Held[has], need)
                : 0;
        }

        return lacking / _roles.Totals[to];
    }

    // Moves out of each role and into each role, together.
    public static IndexRows Join((int Role, double Shortage)[][] outOf, (int Role, double Shortage)[][] into)
    {
        int count = outOf.Length;
        int[] starts = new int[count + 1];
        for (int role = 0; role < count; role++)
        {
            starts[role + 1] += outOf[role].Length;
            foreach ((int from, _) in into[role])
            {
                starts[from + 1]++;
            }
        }

        for (int role = 0; role < count; role++)
        {
            starts[role + 1] += starts[role];
        }

        int[] targets = new int[starts[count]];
        double[] shortages = new double[targets.Length];
        int[] next = starts[..count];
        for (int role = 0; role < count; role++)
        {
            foreach ((int to, double shortage) in outOf[role])
            {
                int at = next[role]++;
                (targets[at], shortages[at]) = (to, shortage);
            }

            foreach ((int from, double shortage) in into[role])
            {
                int at = next[from]++;
                (targets[at], shortages[at]) = (role, shortage);
            }
        }

        return Distinct(starts, targets, shortages);
    }

    // Sorts each row and keeps one of two equal moves.
    private static IndexRows Distinct(int[] starts, int[] targets, double[] shortages)
    {
        int kept = 0;
        int[] keptStarts = new int[starts.Length];
        for (int role = 0; role < starts.Length - 1; role++)
        {
            (int from, int length) = (starts[role], starts[role + 1] - starts[role]);
            targets.AsSpan(from, length).Sort(shortages.AsSpan(from, length));
            for (int at = from; at < from + length; at++)
            {
                if (at == from || targets[at] != targets[at - 1])
                {
                    (targets[kept], shortages[kept]) = (targets[at], shortages[at]);
                    kept++;
                }
            }

            keptStarts[role + 1] = kept;
        }

        return IndexRows.Of(keptStarts, targets[..kept], shortages[..kept]);
    }
}

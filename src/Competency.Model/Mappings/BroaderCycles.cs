namespace Competency.Model.Mappings;

// Finds chains of broad mappings that lead back to where they start.
internal sealed class BroaderCycles
{
    // Two entities each broader than the other are reported as a contradiction.
    private const int MinLength = 3;

    private readonly Dictionary<string, int> _nodes = new(StringComparer.Ordinal);
    private readonly List<List<(int Broader, Mapping Mapping)>> _broader = [];

    private BroaderCycles(IEnumerable<Mapping> mappings)
    {
        foreach (Mapping mapping in mappings)
        {
            if (!mapping.IsNegated && mapping.Relation is MappingRelation.Broad or MappingRelation.Narrow)
            {
                int subject = NodeOf(mapping.Subject);
                int @object = NodeOf(mapping.Object);
                bool isBroad = mapping.Relation == MappingRelation.Broad;
                _broader[isBroad ? subject : @object].Add((isBroad ? @object : subject, mapping));
            }
        }
    }

    // Reports each cycle once, at its first mapping.
    public static void Find(IEnumerable<Mapping> mappings, DiagnosticBag diagnostics)
    {
        BroaderCycles cycles = new(mappings);
        int[] component = cycles.Components();
        IEnumerable<IGrouping<int, int>> groups = Enumerable.Range(0, component.Length).GroupBy(node => component[node]);
        foreach (IGrouping<int, int> cycle in groups.Where(static group => group.Count() >= MinLength))
        {
            Mapping first = cycle
                .SelectMany(node => cycles._broader[node].Where(edge => component[edge.Broader] == cycle.Key))
                .Select(static edge => edge.Mapping)
                .Min(MappingOrder.Instance)!;
            diagnostics.Add(MappingRules.BroaderCircle, first.Location, first.Subject, cycle.Count());
        }
    }

    private int NodeOf(MappingEntity entity)
    {
        if (_nodes.TryAdd(entity.Key, _nodes.Count))
        {
            _broader.Add([]);
        }

        return _nodes[entity.Key];
    }

    // The strongly connected component of each node (Kosaraju). Without recursion: a long chain must not use up the stack.
    private int[] Components()
    {
        List<int>[] narrower = [.. _broader.Select(static _ => new List<int>())];
        for (int node = 0; node < _broader.Count; node++)
        {
            foreach ((int broader, _) in _broader[node])
            {
                narrower[broader].Add(node);
            }
        }

        int[] component = new int[_broader.Count];
        Array.Fill(component, -1);
        foreach (int start in Enumerable.Reverse(Finished()))
        {
            if (component[start] >= 0)
            {
                continue;
            }

            Stack<int> open = new([start]);
            component[start] = start;
            while (open.TryPop(out int node))
            {
                foreach (int next in narrower[node].Where(next => component[next] < 0))
                {
                    component[next] = start;
                    open.Push(next);
                }
            }
        }

        return component;
    }

    // The nodes in the order in which a depth-first search finishes them.
    private List<int> Finished()
    {
        List<int> finished = new(_broader.Count);
        bool[] isSeen = new bool[_broader.Count];
        Stack<(int Node, int Edge)> open = new();
        for (int start = 0; start < _broader.Count; start++)
        {
            if (!isSeen[start])
            {
                isSeen[start] = true;
                open.Push((start, 0));
            }

            while (open.TryPop(out (int Node, int Edge) at))
            {
                if (at.Edge == _broader[at.Node].Count)
                {
                    finished.Add(at.Node);
                    continue;
                }

                open.Push((at.Node, at.Edge + 1));
                int next = _broader[at.Node][at.Edge].Broader;
                if (!isSeen[next])
                {
                    isSeen[next] = true;
                    open.Push((next, 0));
                }
            }
        }

        return finished;
    }
}

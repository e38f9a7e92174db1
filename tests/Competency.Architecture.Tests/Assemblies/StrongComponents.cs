namespace Competency.Architecture.Tests.Assemblies;

/// <summary>The strongly connected components of a graph (Tarjan 1972).</summary>
internal sealed class StrongComponents
{
    private readonly Func<string, IEnumerable<string>> _successors;
    private readonly Dictionary<string, (int Index, int Low)> _visited = new(StringComparer.Ordinal);
    private readonly Stack<string> _open = new();
    private readonly List<IReadOnlyCollection<string>> _components = [];

    private StrongComponents(Func<string, IEnumerable<string>> successors) => _successors = successors;

    public static IReadOnlyList<IReadOnlyCollection<string>> Of(IEnumerable<string> nodes, Func<string, IEnumerable<string>> successors)
    {
        StrongComponents search = new(successors);
        foreach (string node in nodes)
        {
            if (!search._visited.ContainsKey(node))
            {
                search.Visit(node);
            }
        }

        return search._components;
    }

    private int Visit(string node)
    {
        int index = _visited.Count;
        _visited[node] = (index, index);
        _open.Push(node);
        foreach (string next in _successors(node))
        {
            int low =
                !_visited.TryGetValue(next, out (int Index, int Low) seen) ? Visit(next) : _open.Contains(next) ? seen.Index : int.MaxValue;
            _visited[node] = (index, Math.Min(_visited[node].Low, low));
        }

        if (_visited[node].Low == index)
        {
            Close(node);
        }

        return _visited[node].Low;
    }

    private void Close(string node)
    {
        HashSet<string> component = new(StringComparer.Ordinal);
        string member;
        do
        {
            member = _open.Pop();
            component.Add(member);
        }
        while (member != node);
        _components.Add(component);
    }
}

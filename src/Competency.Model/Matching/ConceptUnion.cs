using System.Collections.Immutable;
using Competency.Model.Mappings;
using Competency.Model.Text;

namespace Competency.Model.Matching;

/// <summary>Parts joined by exact mappings, one mapping after the other, where no denial forbids it.</summary>
internal sealed class ConceptUnion
{
    private readonly PolicySplits _parts;
    private readonly int[] _parent;
    private readonly List<UnionEdge>[] _links;
    private readonly Dictionary<int, Dictionary<int, Mapping>> _kept = [];
    private readonly List<ResolvedMapping> _refused = [];

    public ConceptUnion(PolicySplits parts, IEnumerable<ResolvedMapping> denials)
    {
        _parts = parts;
        _parent = [.. Enumerable.Range(0, parts.Keys.Count)];
        _links = [.. _parent.Select(static _ => new List<UnionEdge>())];
        foreach (ResolvedMapping denial in denials)
        {
            foreach (int subject in denial.Subjects.Select(parts.Of).Distinct())
            {
                foreach (int @object in denial.Objects.Select(parts.Of).Distinct().Where(@object => @object != subject))
                {
                    Apart(subject).TryAdd(@object, denial.Mapping);
                    Apart(@object).TryAdd(subject, denial.Mapping);
                }
            }
        }
    }

    /// <summary>The mappings that were not followed, or not wholly.</summary>
    public IReadOnlyList<ResolvedMapping> Refused => _refused;

    /// <summary>Joins what the mapping says is the same; what a denial keeps apart is reported and stays apart.</summary>
    public void Join(ResolvedMapping mapping, DiagnosticBag diagnostics)
    {
        Mapping? denial = null;
        int[] subjects = [.. mapping.Subjects.DistinctBy(_parts.Of)];
        int[] objects = [.. mapping.Objects.DistinctBy(_parts.Of)];
        foreach (int @object in objects)
        {
            denial = Unite(mapping, subjects[0], @object) ?? denial;
        }

        foreach (int subject in subjects.Skip(1))
        {
            denial = Unite(mapping, subject, objects[0]) ?? denial;
        }

        if (denial is not null)
        {
            _refused.Add(mapping);
            ReportRefused(mapping.Mapping, denial, diagnostics);
        }
    }

    /// <summary>The name of each part's group: the kind that most of its elements have, and the first key of that kind.</summary>
    public GroupKey[] Names(ImmutableArray<OwnedElement> elements)
    {
        ILookup<int, int> members = Enumerable.Range(0, elements.Length).ToLookup(index => Find(_parts.Of(index)));
        Dictionary<int, GroupKey> names = members.ToDictionary(static group => group.Key, group => NameOf(group, elements));
        return [.. Enumerable.Range(0, _parent.Length).Select(part => names[Find(part)])];
    }

    /// <summary>The shortest way from one part to another of its group over mappings.</summary>
    public IEnumerable<UnionEdge> Path(int from, int to)
    {
        Dictionary<int, (int Part, UnionEdge Link)> cameFrom = [];
        Queue<int> open = new([from]);
        while (from != to && open.TryDequeue(out int part))
        {
            foreach (UnionEdge link in _links[part].Where(link => link.Part != from && cameFrom.TryAdd(link.Part, (part, link))))
            {
                open.Enqueue(link.Part);
            }
        }

        List<UnionEdge> path = [];
        for (int part = to; part != from; part = cameFrom[part].Part)
        {
            path.Add(cameFrom[part].Link);
        }

        path.Reverse();
        return path;
    }

    private static void ReportRefused(Mapping mapping, Mapping denial, DiagnosticBag diagnostics)
    {
        bool isContradiction =
            (mapping.Subject.Key == denial.Subject.Key && mapping.Object.Key == denial.Object.Key) ||
            (mapping.Subject.Key == denial.Object.Key && mapping.Object.Key == denial.Subject.Key);
        if (!isContradiction)
        {
            string place = denial.Location == SourceLocation.None ? $"'{denial}'" : denial.Location.ToString();
            diagnostics.Add(MappingRules.MappingRefused, mapping.Location, mapping.Subject, mapping.Object, place);
        }
    }

    private GroupKey NameOf(IEnumerable<int> members, ImmutableArray<OwnedElement> elements)
    {
        ElementKind kind = members
            .CountBy(index => elements[index].Element.Kind)
            .OrderByDescending(static count => count.Value)
            .ThenBy(static count => count.Key)
            .First().Key;
        return members
            .Select(index => _parts.Keys[_parts.Of(index)])
            .Where(key => key.Kind.Equals(kind))
            .MinBy(static key => key.Key, NaturalOrder.Comparer);
    }

    /// <summary>The denial that forbids it; <see langword="null"/> if both are one now.</summary>
    private Mapping? Unite(ResolvedMapping mapping, int subject, int @object)
    {
        (int from, int to) = (_parts.Of(subject), _parts.Of(@object));
        (int one, int other) = (Find(from), Find(to));
        if (one != other && Apart(one).TryGetValue(other, out Mapping? denial))
        {
            return denial;
        }

        if (from != to)
        {
            int[] fromSide = [.. mapping.Subjects.Where(index => _parts.Of(index) == from)];
            int[] toSide = [.. mapping.Objects.Where(index => _parts.Of(index) == to)];
            _links[from].Add(new UnionEdge(to, fromSide, toSide, mapping.Mapping));
            _links[to].Add(new UnionEdge(from, toSide, fromSide, mapping.Mapping));
        }

        if (one != other)
        {
            Merge(one, other);
        }

        return null;
    }

    /// <summary>Makes the smaller number the root of both, and lets it keep apart what either kept apart.</summary>
    private void Merge(int one, int other)
    {
        (int root, int leaf) = one < other ? (one, other) : (other, one);
        _parent[leaf] = root;
        foreach ((int apart, Mapping denial) in Apart(leaf))
        {
            Apart(root).TryAdd(apart, denial);
            Dictionary<int, Mapping> back = Apart(apart);
            back.Remove(leaf);
            back.TryAdd(root, denial);
        }

        _kept.Remove(leaf);
    }

    private Dictionary<int, Mapping> Apart(int part) =>
        _kept.TryGetValue(part, out Dictionary<int, Mapping>? kept) ? kept : _kept[part] = [];

    private int Find(int part)
    {
        while (_parent[part] != part)
        {
            part = _parent[part] = _parent[_parent[part]];
        }

        return part;
    }
}

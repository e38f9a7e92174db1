using System.Collections.Immutable;
using Competency.Model.Mappings;
using Competency.Model.Text;

namespace Competency.Model.Matching;

// Joins parts by exact mappings, one after the other, where no negated mapping forbids it: a union–find with cannot-link
// constraints.
internal sealed class ConceptUnion
{
    private readonly PolicySplits _parts;
    private readonly int[] _parent;

    // The lowest part of the group of each root: of two denials between the same groups, the one of the lower group stays.
    private readonly int[] _lowest;

    // All mappings between parts of one group, not only those that joined them: an explanation is the shortest path.
    private readonly List<UnionEdge>[] _edges;

    // For the root of a group, the roots of the groups that it must not join, each with the negated mapping behind it.
    private readonly Dictionary<int, Dictionary<int, Mapping>> _forbidden = [];
    private readonly List<ResolvedMapping> _refused = [];

    public ConceptUnion(PolicySplits parts, IEnumerable<ResolvedMapping> denials)
    {
        _parts = parts;
        _parent = [.. Enumerable.Range(0, parts.Keys.Count)];
        _lowest = [.. _parent];
        _edges = [.. _parent.Select(static _ => new List<UnionEdge>())];
        foreach (ResolvedMapping denial in denials)
        {
            foreach (int subject in parts.PartsOf(denial.Subjects).Keys)
            {
                foreach (int @object in parts.PartsOf(denial.Objects).Keys.Where(@object => @object != subject))
                {
                    ForbiddenFor(subject).TryAdd(@object, denial.Mapping);
                    ForbiddenFor(@object).TryAdd(subject, denial.Mapping);
                }
            }
        }
    }

    // The mappings that were not followed, or not wholly.
    public IReadOnlyList<ResolvedMapping> Refused => _refused;

    // Joins the two sides of an exact mapping; sides that a negated mapping keeps apart are reported and stay apart.
    public void Join(ResolvedMapping mapping, DiagnosticBag diagnostics)
    {
        Mapping? denial = null;
        int[] subjects = [.. _parts.FirstsOf(mapping.Subjects)];
        int[] objects = [.. _parts.FirstsOf(mapping.Objects)];
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

    // The name of the group of each part: the most frequent kind of its elements, and the first key of that kind.
    public GroupKey[] Names(ImmutableArray<OwnedElement> elements)
    {
        ILookup<int, int> members = Enumerable.Range(0, elements.Length).ToLookup(index => Find(_parts.Of(index)));
        Dictionary<int, GroupKey> names = members.ToDictionary(static group => group.Key, group => NameOf(group, elements));
        return [.. Enumerable.Range(0, _parent.Length).Select(part => names[Find(part)])];
    }

    // The shortest path of mappings from one part to another of its group.
    public IEnumerable<UnionEdge> Path(int from, int to)
    {
        Dictionary<int, (int Part, UnionEdge Edge)> cameFrom = [];
        Queue<int> open = new([from]);
        while (from != to && open.TryDequeue(out int part))
        {
            foreach (UnionEdge edge in _edges[part].Where(next => next.Part != from && cameFrom.TryAdd(next.Part, (part, next))))
            {
                open.Enqueue(edge.Part);
            }
        }

        List<UnionEdge> path = [];
        for (int part = to; part != from; part = cameFrom[part].Part)
        {
            path.Add(cameFrom[part].Edge);
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
            Phrase location = denial.Location == SourceLocation.None ? $"'{denial}'" : Phrase.Content(denial.Location);
            diagnostics.Add(MappingRules.MappingRefused, mapping.Location, mapping.Subject, mapping.Object, location);
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

    // Unites two parts, unless a negated mapping forbids it, which is returned.
    private Mapping? Unite(ResolvedMapping mapping, int subject, int @object)
    {
        (int from, int to) = (_parts.Of(subject), _parts.Of(@object));
        (int one, int other) = (Find(from), Find(to));
        if (one != other && ForbiddenFor(one).TryGetValue(other, out Mapping? denial))
        {
            return denial;
        }

        if (from != to)
        {
            int[] fromSide = _parts.PartsOf(mapping.Subjects)[from];
            int[] toSide = _parts.PartsOf(mapping.Objects)[to];
            _edges[from].Add(new UnionEdge(to, fromSide, toSide, mapping.Mapping));
            _edges[to].Add(new UnionEdge(from, toSide, fromSide, mapping.Mapping));
        }

        if (one != other)
        {
            Merge(one, other);
        }

        return null;
    }

    // The one with more prohibitions becomes the root, and takes over those of the other one, in both directions: each is taken over as
    // often as the number of its group doubles.
    private void Merge(int one, int other)
    {
        bool isOne = ForbiddenFor(one).Count >= ForbiddenFor(other).Count;
        (int root, int leaf) = isOne ? (one, other) : (other, one);
        bool isLeafLower = _lowest[leaf] < _lowest[root];
        _parent[leaf] = root;
        _lowest[root] = Math.Min(_lowest[root], _lowest[leaf]);
        foreach ((int forbidden, Mapping denial) in ForbiddenFor(leaf))
        {
            Dictionary<int, Mapping> back = ForbiddenFor(forbidden);
            back.Remove(leaf);
            if (isLeafLower || !back.ContainsKey(root))
            {
                ForbiddenFor(root)[forbidden] = denial;
                back[root] = denial;
            }
        }

        _forbidden.Remove(leaf);
    }

    private Dictionary<int, Mapping> ForbiddenFor(int part) =>
        _forbidden.TryGetValue(part, out Dictionary<int, Mapping>? known) ? known : _forbidden[part] = [];

    private int Find(int part)
    {
        while (_parent[part] != part)
        {
            part = _parent[part] = _parent[_parent[part]];
        }

        return part;
    }
}

using System.Collections.Immutable;
using Competency.Model.Codes;

namespace Competency.Model.Matching;

// The groups of a policy, split by negated mappings: the elements of each side of a negated mapping leave their common group,
// those of one side together, and the rest stays.
internal sealed class PolicySplits
{
    private readonly int[] _partOf;
    private readonly List<GroupKey> _keys = [];
    private readonly Dictionary<GroupKey, List<ResolvedMapping>> _splits = [];
    private readonly GroupKey[] _wholes;
    private readonly Dictionary<int[], Dictionary<GroupKey, int[]>> _groupsOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int[], Dictionary<int, int[]>> _partsOf = new(ReferenceEqualityComparer.Instance);

    public PolicySplits(GroupingByKey whole, ImmutableArray<OwnedElement> elements, IEnumerable<ResolvedMapping> denials)
    {
        _wholes = [.. Enumerable.Range(0, elements.Length).Select(whole.GroupOf)];
        Dictionary<int, SortedSet<string>> sides = Sides(denials);
        Dictionary<(GroupKey, string), int> parts = [];
        Dictionary<(GroupKey, string), ElementId> first = [];
        foreach ((int index, SortedSet<string> tags) in sides)
        {
            (GroupKey, string) part = (_wholes[index], string.Join('\n', tags));
            ElementId id = IdOf(elements[index]);
            first[part] = first.TryGetValue(part, out ElementId known) && known.CompareTo(id) <= 0 ? known : id;
        }

        _partOf = new int[elements.Length];
        for (int index = 0; index < elements.Length; index++)
        {
            string joined = sides.TryGetValue(index, out SortedSet<string>? tags) ? string.Join('\n', tags) : "";
            (GroupKey Whole, string Tags) part = (_wholes[index], joined);
            if (!parts.TryGetValue(part, out int number))
            {
                parts.Add(part, number = _keys.Count);
                _keys.Add(part.Tags.Length == 0 ? part.Whole : part.Whole with { Key = $"{part.Whole.Key} ~{first[part]}" });
            }

            _partOf[index] = number;
        }
    }

    // The key of each part: that of the group; for a part that left it, with the first element it has.
    public IReadOnlyList<GroupKey> Keys => _keys;

    // The part of an element.
    public int Of(int element) => _partOf[element];

    // The elements of a side of a mapping by part, in the order of their first elements. Computed once for each side, since mappings by a
    // name that many elements have share them.
    public IReadOnlyDictionary<int, int[]> PartsOf(int[] side) => Grouped(_partsOf, side, Of);

    // The first element of each part of a side.
    public IEnumerable<int> FirstsOf(int[] side) => PartsOf(side).Values.Select(static part => part[0]);

    // The denials that took a group apart to which both elements would belong.
    public IEnumerable<ResolvedMapping> SplitBy(int one, int other) =>
        _wholes[one] == _wholes[other] && _splits.TryGetValue(_wholes[one], out List<ResolvedMapping>? denials) ? denials : [];

    private static ElementId IdOf(OwnedElement entry) => entry.Element.Id with { Owner = entry.Owner };

    // For each element that a denial names together with another of its group, the sides that mean it.
    private Dictionary<int, SortedSet<string>> Sides(IEnumerable<ResolvedMapping> denials)
    {
        Dictionary<int, SortedSet<string>> sides = [];
        HashSet<(int[], string, GroupKey)> tagged = [];
        foreach (ResolvedMapping denial in denials)
        {
            Dictionary<GroupKey, int[]> subjects = GroupsOf(denial.Subjects);
            Dictionary<GroupKey, int[]> objects = GroupsOf(denial.Objects);
            Dictionary<GroupKey, int[]> fewer = subjects.Count <= objects.Count ? subjects : objects;
            Dictionary<GroupKey, int[]> more = subjects.Count <= objects.Count ? objects : subjects;
            foreach (GroupKey group in fewer.Keys.Where(more.ContainsKey))
            {
                (_splits.TryGetValue(group, out List<ResolvedMapping>? known) ? known : _splits[group] = []).Add(denial);
                Tag(subjects[group], denial.Mapping.Subject.Key, group);
                Tag(objects[group], denial.Mapping.Object.Key, group);
            }
        }

        return sides;

        // The elements of one side and group have their array to themselves, so that each gets a tag once.
        void Tag(int[] elements, string side, GroupKey group)
        {
            foreach (int index in tagged.Add((elements, side, group)) ? elements : [])
            {
                if (!sides.TryGetValue(index, out SortedSet<string>? tags))
                {
                    sides.Add(index, tags = new SortedSet<string>(StringComparer.Ordinal));
                }

                tags.Add(side);
            }
        }
    }

    private Dictionary<GroupKey, int[]> GroupsOf(int[] side) => Grouped(_groupsOf, side, index => _wholes[index]);

    private static Dictionary<TKey, int[]> Grouped<TKey>(
        Dictionary<int[], Dictionary<TKey, int[]>> known, int[] side, Func<int, TKey> keyOf)
        where TKey : notnull
    {
        if (!known.TryGetValue(side, out Dictionary<TKey, int[]>? groups))
        {
            known.Add(side, groups = side.GroupBy(keyOf).ToDictionary(static group => group.Key, static group => group.ToArray()));
        }

        return groups;
    }
}

using Competency.Model.Sets;
using Competency.Model.Text;

namespace Competency.Model.Catalog;

// Sets of names, and which of them may share half of the smaller one. Names are numbered, the rarest first: a set that shares half of
// its names with another one shares one of its rarest, so that most pairs need not be looked at.
internal sealed class NameSets
{
    private readonly int[][] _sets;

    // For each name the sets with it, the smallest first.
    private readonly ILookup<int, int> _holders;

    // sets: The names of each set, in any spelling.
    public NameSets(IEnumerable<IEnumerable<string>> sets)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        int[][] numbered = [.. sets.Select(set => set.Select(NumberOf).Distinct().ToArray())];
        int[] byRarity = numbered.SelectMany(static set => set).CountBy(static name => name)
            .OrderBy(static name => name.Value)
            .ThenBy(static name => name.Key)
            .Select(static name => name.Key)
            .ToArray();
        int[] rarity = new int[byRarity.Length];
        for (int rank = 0; rank < byRarity.Length; rank++)
        {
            rarity[byRarity[rank]] = rank;
        }

        _sets = [.. numbered.Select(set => set.Select(name => rarity[name]).Order().ToArray())];
        ILookup<string, int> equal = Enumerable.Range(0, _sets.Length)
            .Where(set => _sets[set].Length > 0)
            .ToLookup(set => string.Join(',', _sets[set]), StringComparer.Ordinal);
        Equal = [.. equal.Select(static group => group.ToArray())];
        Distinct = [.. Equal.Select(static group => group[0]).OrderBy(set => _sets[set].Length).ThenBy(static set => set)];
        _holders = Distinct.SelectMany(set => _sets[set].Select(name => (Name: name, Set: set)))
            .ToLookup(static held => held.Name, static held => held.Set);

        int NumberOf(string name)
        {
            string folded = SpellingFold.Fold(name);
            return numbers.TryGetValue(folded, out int number) ? number : numbers[folded] = numbers.Count;
        }
    }

    // The sets that are not empty, equal ones together.
    public IReadOnlyList<int[]> Equal { get; }

    // One of each equal sets, the smallest first.
    public IReadOnlyList<int> Distinct { get; }

    // The sets that may share at least half of the names of this one, once for each name that makes them so.
    public IEnumerable<int> Candidates(int set) => _sets[set].Take((_sets[set].Length / 2) + 1)
        .SelectMany(name => _holders[name])
        .Where(other => other != set && _sets[other].Length >= _sets[set].Length);

    // Whether two sets share at least half of the names of the smaller one.
    public bool ShareHalf(int one, int other)
    {
        int smaller = Math.Min(_sets[one].Length, _sets[other].Length);
        return smaller > 0 && 2 * SortedRows.Overlap(_sets[one], _sets[other]).Shared >= smaller;
    }
}

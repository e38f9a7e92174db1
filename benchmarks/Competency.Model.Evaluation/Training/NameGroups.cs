using Competency.Model.Evaluation.Names;
using Competency.Model.Names.Normalization;

namespace Competency.Model.Evaluation.Training;

/// <summary>
/// Parts labeled pairs so that no name, and no variant of one with the same key, is in two parts: pairs that share a key
/// are one group.
/// </summary>
internal static class NameGroups
{
    /// <summary>For each pair, the part of <paramref name="parts"/> that its group falls into.</summary>
    public static int[] Parts(IReadOnlyList<LabeledPair> pairs, int parts)
    {
        Dictionary<string, string> parents = new(StringComparer.Ordinal);
        foreach (LabeledPair pair in pairs)
        {
            string first = Root(parents, KeyOf(pair, pair.First));
            string second = Root(parents, KeyOf(pair, pair.Second));
            (string lower, string upper) = string.CompareOrdinal(first, second) <= 0 ? (first, second) : (second, first);
            parents[upper] = lower;
        }

        string[] roots = [.. pairs.Select(pair => Root(parents, KeyOf(pair, pair.First)))];
        Dictionary<string, string> halves = Halves(pairs, roots);
        return [.. roots.Select(root => PartOf(Hash(root), halves.GetValueOrDefault(root, ""), parts))];
    }

    /// <summary>Keys change with the normalizer, but what was read stays read: a group with an open pair is open.</summary>
    private static Dictionary<string, string> Halves(IReadOnlyList<LabeledPair> pairs, string[] roots)
    {
        Dictionary<string, string> halves = new(StringComparer.Ordinal);
        foreach ((LabeledPair pair, string root) in pairs.Zip(roots).Where(static entry => entry.First.Half.Length > 0))
        {
            bool isOpen = pair.Half == "open" || halves.GetValueOrDefault(root) == "open";
            halves[root] = isOpen ? "open" : "closed";
        }

        return halves;
    }

    /// <summary>The first half of the parts is open, the second closed.</summary>
    private static int PartOf(uint hash, string half, int parts) => half switch
    {
        "open" => (int)(hash % (uint)(parts / 2)),
        "closed" => (parts / 2) + (int)(hash % (uint)(parts - (parts / 2))),
        _ => (int)(hash % (uint)parts),
    };

    private static string KeyOf(LabeledPair pair, string name) => $"{pair.Kind}:{NameNormalizer.KeyOf(name)}";

    private static string Root(Dictionary<string, string> parents, string key)
    {
        while (parents.TryGetValue(key, out string? parent) && parent != key)
        {
            key = parent;
        }

        parents.TryAdd(key, key);
        return key;
    }

    /// <summary>FNV-1a over UTF-16 (Fowler, Noll and Vo), with the bits mixed once more: the same on every machine.</summary>
    private static uint Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char character in text)
        {
            hash = (hash ^ character) * 16777619;
        }

        hash ^= hash >> 16;
        hash *= 0x7feb352d;
        return hash ^ (hash >> 15);
    }
}

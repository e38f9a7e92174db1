using Competency.Model.Matching.Names;
using Competency.Model.Matching.Names.Chinese;
using Competency.Model.Text;

namespace Competency.Model.Matching.Scoring;

/// <summary>What the tables and the words themselves say about two words.</summary>
internal sealed class WordRelations
{
    private static readonly Lazy<WordRelations> Lazy = new(static () => new WordRelations());

    private readonly Dictionary<(string First, string Second), WordRelation> _pairs = [];
    private readonly Dictionary<string, HashSet<string>> _kinds = new(StringComparer.Ordinal);

    private WordRelations()
    {
        foreach (string[] row in NameData.Rows("scoring/relations.tsv"))
        {
            string[] words = [.. row[1].Split(' ').Select(SpellingFold.Fold)];
            Add(row[0], words);
        }
    }

    /// <summary>The one instance.</summary>
    public static WordRelations Default => Lazy.Value;

    /// <summary>The nearest relation that there is; <see cref="WordRelation.Wider"/> says that the first is the wider one.</summary>
    public WordRelation Of(string first, string second)
    {
        if (string.Equals(first, second, StringComparison.Ordinal))
        {
            return WordRelation.Same;
        }

        if (_pairs.TryGetValue((first, second), out WordRelation known))
        {
            return known;
        }

        return ByLength(first, second) ?? (AreKin(first, second) ? WordRelation.Kin : ByForm(first, second));
    }

    /// <summary>A word that holds the other is mostly a sort of it.</summary>
    private static WordRelation? ByLength(string first, string second)
    {
        if (first.Length < 2 || second.Length < 2 || first.Length == second.Length)
        {
            return null;
        }

        return first.Contains(second, StringComparison.Ordinal) ? WordRelation.Containing
            : second.Contains(first, StringComparison.Ordinal) ? WordRelation.Contained
            : null;
    }

    private static WordRelation ByForm(string first, string second)
    {
        int longest = Math.Max(first.Length, second.Length);
        int shared = Math.Max(first.Count(second.Contains), second.Count(first.Contains));
        return shared > 0 && 2 * shared >= longest && HanText.IsHan(first[0]) && HanText.IsHan(second[0]) ? WordRelation.Alike
            : NameVerbs.Contains(first) && NameVerbs.Contains(second) ? WordRelation.Verbs
            : WordRelation.None;
    }

    private bool AreKin(string first, string second) =>
        _kinds.TryGetValue(first, out HashSet<string>? left) && _kinds.TryGetValue(second, out HashSet<string>? right) && left.Overlaps(right);

    private void Add(string relation, string[] words)
    {
        switch (relation)
        {
            case "wider":
                AddWider(words);
                break;
            case "kinds":
                AddKind(words);
                break;
            default:
                AddAll(words, Enum.Parse<WordRelation>(relation, ignoreCase: true));
                break;
        }
    }

    private void AddAll(string[] words, WordRelation relation)
    {
        foreach (string first in words)
        {
            foreach (string second in words)
            {
                if (!string.Equals(first, second, StringComparison.Ordinal))
                {
                    _pairs.TryAdd((first, second), relation);
                }
            }
        }
    }

    private void AddWider(string[] words)
    {
        foreach (string narrower in words.Skip(1))
        {
            if (_pairs.TryAdd((words[0], narrower), WordRelation.Wider))
            {
                _pairs.TryAdd((narrower, words[0]), WordRelation.Narrower);
            }
        }
    }

    private void AddKind(string[] words)
    {
        foreach (string word in words.Skip(1))
        {
            if (!_kinds.TryGetValue(word, out HashSet<string>? kinds))
            {
                _kinds[word] = kinds = new HashSet<string>(StringComparer.Ordinal);
            }

            kinds.Add(words[0]);
        }
    }
}

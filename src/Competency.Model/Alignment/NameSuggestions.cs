using System.Collections.Immutable;
using Competency.Model.Mappings;
using Competency.Model.Names;
using Competency.Model.Names.Normalization;
using Competency.Model.Text;

namespace Competency.Model.Alignment;

// Finds competencies of one side for those of another by their names: by one key first, else by the scored matcher.
internal sealed class NameSuggestions
{
    private readonly ImmutableArray<AlignedCompetency> _competencies;
    private readonly MultiNameIndex _index;
    private readonly Dictionary<(ElementKind, string), List<(AlignedCompetency Competency, string Name)>> _byKey = [];

    public NameSuggestions(ImmutableArray<AlignedCompetency> competencies)
    {
        _competencies = competencies;
        _index = new MultiNameIndex(
            [.. competencies.Select(static competency => (competency.Kind, competency.Names))],
            NameMatcher.Default);
        foreach (AlignedCompetency competency in competencies)
        {
            foreach (string name in competency.Names)
            {
                Add(competency, name);
            }
        }
    }

    // Suggestions for a competency, each object once, by confidence.
    // subject: The competency.
    // count: How many the matcher is asked for.
    public IEnumerable<Suggestion> For(AlignedCompetency subject, int count)
    {
        Dictionary<AlignedCompetency, Suggestion> best = [];
        foreach (Suggestion suggestion in subject.Names.SelectMany(name => OfOneKey(subject, name)).Concat(Scored(subject, count)))
        {
            if (!best.TryGetValue(suggestion.Object, out Suggestion? known) || Rank(suggestion).CompareTo(Rank(known)) > 0)
            {
                best[suggestion.Object] = suggestion;
            }
        }

        return best.Values.OrderByDescending(Rank).ThenBy(static suggestion => suggestion.Object.Concept.Index);
    }

    private void Add(AlignedCompetency competency, string name)
    {
        string key = NameNormalizer.KeyOf(name);
        if (key.Length == 0)
        {
            return;
        }

        if (!_byKey.TryGetValue((competency.Kind, key), out List<(AlignedCompetency, string)>? known))
        {
            _byKey.Add((competency.Kind, key), known = []);
        }

        known.Add((competency, name));
    }

    // Suggestions of rules come before scored ones.
    private static (int, double, double) Rank(Suggestion suggestion) =>
        (suggestion.Score is null ? 1 : 0, suggestion.Score ?? 1, suggestion.Confidence);

    private IEnumerable<Suggestion> OfOneKey(AlignedCompetency subject, string name)
    {
        NormalizedName normalized = NameNormalizer.Normalize(name);
        (ElementKind, string) key = (subject.Kind, normalized.Key);
        if (normalized.Key.Length == 0 || !_byKey.TryGetValue(key, out List<(AlignedCompetency Competency, string Name)>? objects))
        {
            return [];
        }

        return objects.Select(entry => new Suggestion(
            subject,
            MappingRelation.Exact,
            entry.Competency,
            name,
            entry.Name,
            SpellingFold.AreVariants(name, entry.Name) ? 1 : ProbabilityOfExact(subject.Kind, name, entry.Name),
            Score: null,
            Steps(normalized, NameNormalizer.Normalize(entry.Name))));
    }

    private static double ProbabilityOfExact(ElementKind kind, string name, string other) =>
        NameMatcher.Default.Match(kind, name, other).ProbabilityOf(MappingRelation.Exact);

    // The changes that lead both names to one key; none for equal names.
    private static string Steps(NormalizedName subject, NormalizedName @object)
    {
        if (string.Equals(subject.Name, @object.Name, StringComparison.Ordinal))
        {
            return "";
        }

        IEnumerable<string> changes = subject.Changes.Concat(@object.Changes).Select(static change => change.ToString());
        return string.Join("; ", changes.Distinct(StringComparer.Ordinal));
    }

    private IEnumerable<Suggestion> Scored(AlignedCompetency subject, int count) =>
        from found in _index.Suggest(subject.Kind, subject.Names, count)
        let relation = found.Match.Relation
        where relation is not null
        select new Suggestion(
            subject,
            relation.Value,
            _competencies[found.Item],
            found.Match.First,
            found.Match.Second,
            found.Match.Confidence,
            found.Match.Score,
            "");
}

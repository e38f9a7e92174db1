using System.Collections.Immutable;
using Competency.Model.Mappings;
using Competency.Model.Names;
using Competency.Model.Names.Normalization;
using Competency.Model.Text;

namespace Competency.Model.Alignment;

// Finds competencies of one side for those of another by their names: by one key first, else by the scored matcher.
internal sealed class NameSuggestions
{
    // How many names with one spelling are taken for each name, and how many others with one key are compared for each competency:
    // names that nothing but the order of their words tells apart may be any number.
    private const int MostOfOneKey = 100;

    private readonly ImmutableArray<AlignedCompetency> _competencies;
    private readonly MultiNameIndex _index;
    private readonly Dictionary<(ElementKind, string), List<NamedCompetency>> _byKey = [];
    private readonly Dictionary<(ElementKind, string), List<NamedCompetency>> _bySpelling = [];

    public NameSuggestions(ImmutableArray<AlignedCompetency> competencies, CancellationToken cancellationToken)
    {
        _competencies = competencies;
        _index = new MultiNameIndex(
            [.. competencies.Select(static competency => (competency.Kind, competency.Names))],
            NameMatcher.Default,
            cancellationToken);
        foreach (AlignedCompetency competency in competencies)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (string name in competency.Names)
            {
                Add(_byKey, competency, NameNormalizer.KeyOf(name), name);
                Add(_bySpelling, competency, SpellingFold.Fold(name), name);
            }
        }
    }

    // Suggestions for a competency, each object once, by confidence.
    // subject: The competency.
    // count: How many the matcher is asked for.
    public IEnumerable<Suggestion> For(AlignedCompetency subject, int count)
    {
        Dictionary<AlignedCompetency, Suggestion> best = [];
        foreach (Suggestion suggestion in OfOneKey(subject).Concat(Scored(subject, count)))
        {
            if (!best.TryGetValue(suggestion.Object, out Suggestion? known) || Rank(suggestion).CompareTo(Rank(known)) > 0)
            {
                best[suggestion.Object] = suggestion;
            }
        }

        return best.Values.OrderByDescending(Rank).ThenBy(static suggestion => suggestion.Object.Concept.Index);
    }

    private static void Add(
        Dictionary<(ElementKind, string), List<NamedCompetency>> index, AlignedCompetency competency, string key, string name)
    {
        if (key.Length == 0)
        {
            return;
        }

        if (!index.TryGetValue((competency.Kind, key), out List<NamedCompetency>? known))
        {
            index.Add((competency.Kind, key), known = []);
        }

        known.Add(new NamedCompetency(competency, name));
    }

    // Suggestions of rules come before scored ones.
    private static (int, double, double) Rank(Suggestion suggestion) =>
        (suggestion.Score is null ? 1 : 0, suggestion.Score ?? 1, suggestion.Confidence);

    private IEnumerable<Suggestion> OfOneKey(AlignedCompetency subject)
    {
        int compared = 0;
        foreach (string name in subject.Names)
        {
            NormalizedName normalized = NameNormalizer.Normalize(name);
            if (normalized.Key.Length == 0)
            {
                continue;
            }

            foreach (NamedCompetency entry in Found(_bySpelling, subject, SpellingFold.Fold(name)).Take(MostOfOneKey))
            {
                yield return Exact(subject, normalized, entry, 1);
            }

            IEnumerable<NamedCompetency> others = Found(_byKey, subject, normalized.Key)
                .Take(2 * MostOfOneKey)
                .Where(entry => !SpellingFold.AreVariants(name, entry.Name))
                .Take(MostOfOneKey - compared);
            foreach (NamedCompetency entry in others)
            {
                compared++;
                yield return Exact(subject, normalized, entry, ProbabilityOfExact(subject.Kind, name, entry.Name));
            }
        }
    }

    private static List<NamedCompetency> Found(
        Dictionary<(ElementKind, string), List<NamedCompetency>> index, AlignedCompetency subject, string key) =>
        key.Length > 0 && index.TryGetValue((subject.Kind, key), out List<NamedCompetency>? found) ? found : [];

    private static Suggestion Exact(AlignedCompetency subject, NormalizedName name, NamedCompetency entry, double confidence) => new(
        subject,
        MappingRelation.Exact,
        entry.Competency,
        name.Name,
        entry.Name,
        confidence,
        Score: null,
        Steps(name, NameNormalizer.Normalize(entry.Name)));

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

    private readonly record struct NamedCompetency(AlignedCompetency Competency, string Name);
}

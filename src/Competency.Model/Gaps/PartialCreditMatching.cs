using System.Collections.Immutable;
using Competency.Model.Needs;

namespace Competency.Model.Gaps;

/// <summary>Finds what one has that counts towards what one lacks.</summary>
internal static class PartialCreditMatching
{
    /// <summary>Adds to the comparisons of missing competencies what counts towards them.</summary>
    public static void Credit(CompetencyCatalog catalog, Span<ConceptComparison> comparisons, PartialCredit credit, GapOptions options)
    {
        Dictionary<int, RoleNeed> held = [];
        List<Concept> missing = [];
        foreach (ref readonly ConceptComparison comparison in comparisons)
        {
            if (comparison.From is RoleNeed has)
            {
                held.Add(has.Concept.Index, has);
            }
            else
            {
                missing.Add(comparison.Concept);
            }
        }

        Concept[] holding = [.. held.Keys.Order().Select(index => catalog.Concepts[index])];
        ILookup<int, ConceptRelation> relations = missing
            .SelectMany(concept => catalog.RelationsOf(concept))
            .Concat(Suggested(catalog, missing, holding, credit))
            .Where(relation => held.ContainsKey(relation.To.Index) && relation.Confidence >= credit.MinConfidence)
            .ToLookup(static relation => relation.From.Index);
        foreach (ref ConceptComparison comparison in comparisons)
        {
            if (comparison.From is null)
            {
                comparison = comparison.With(EvidenceOf(comparison.To!));
            }
        }

        ImmutableArray<PartialMatch> EvidenceOf(RoleNeed need) =>
        [
            .. relations[need.Concept.Index]
                .Select(relation => Evidence(relation, held[relation.To.Index], credit, options).At(need.Levels, options.LevelRule))
                .Where(static evidence => evidence.Credit > 0)
                .OrderByDescending(static evidence => evidence.Credit)
                .ThenBy(static evidence => evidence.Held.Index)
                .ThenBy(static evidence => evidence.Relation.Source, StringComparer.Ordinal)
                .DistinctBy(static evidence => evidence.Held.Index),
        ];
    }

    /// <summary>What other sources say, but for the pairs that a person has judged in a mapping.</summary>
    private static IEnumerable<ConceptRelation> Suggested(CompetencyCatalog catalog, List<Concept> missing, Concept[] holding, PartialCredit credit) => credit.Sources
        .SelectMany(source => source.Between(catalog, missing, holding))
        .Where(relation => !catalog.AreJudged(relation.From, relation.To));

    private static PartialMatch Evidence(ConceptRelation relation, RoleNeed held, PartialCredit credit, GapOptions options) => new()
    {
        Relation = relation,
        Elements = held.Elements,
        Level = held.Levels.Under(options.HeldLevelRule),
        Share = credit.Of(relation.Relation),
    };
}

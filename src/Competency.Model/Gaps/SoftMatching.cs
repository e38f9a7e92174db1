using System.Collections.Immutable;

namespace Competency.Model.Gaps;

/// <summary>Finds what a role holds that counts towards what it lacks.</summary>
internal static class SoftMatching
{
    /// <summary>The comparisons, those of missing competencies with what counts towards them.</summary>
    public static List<ConceptComparison> Credit(CompetencyCatalog catalog, List<ConceptComparison> comparisons, SoftCredit credit)
    {
        Dictionary<int, RoleNeed> held = comparisons
            .Where(static comparison => comparison.From is not null)
            .ToDictionary(static comparison => comparison.Concept.Index, static comparison => comparison.From!);
        Concept[] missing = [.. comparisons.Where(static comparison => comparison.From is null).Select(static comparison => comparison.Concept)];
        Concept[] holding = [.. held.Keys.Order().Select(index => catalog.Concepts[index])];
        ILookup<int, ConceptRelation> relations = missing
            .SelectMany(concept => catalog.RelationsOf(concept))
            .Concat(credit.Sources.SelectMany(source => source.Between(catalog, missing, holding)))
            .Where(relation => held.ContainsKey(relation.To.Index) && relation.Confidence >= credit.LeastConfidence)
            .ToLookup(static relation => relation.From.Index);
        return [.. comparisons.Select(comparison => comparison.From is null ? comparison with { Soft = EvidenceOf(comparison) } : comparison)];

        ImmutableArray<SoftEvidence> EvidenceOf(ConceptComparison comparison) =>
        [
            .. relations[comparison.Concept.Index]
                .Select(relation => new SoftEvidence
                {
                    Relation = relation,
                    Elements = held[relation.To.Index].Elements,
                    Level = held[relation.To.Index].Level,
                    Share = credit.Of(relation.Relation),
                }.At(comparison.To!.Level))
                .Where(static evidence => evidence.Credit > 0)
                .OrderByDescending(static evidence => evidence.Credit)
                .ThenBy(static evidence => evidence.Held.Index)
                .ThenBy(static evidence => evidence.Relation.Source, StringComparer.Ordinal)
                .DistinctBy(static evidence => evidence.Held.Index),
        ];
    }
}

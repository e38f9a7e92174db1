using System.Collections.Immutable;
using Competency.Model.Needs;

namespace Competency.Model.Gaps;

// Finds held competencies that earn credit for missing ones.
internal static class PartialCreditMatching
{
    // Adds to the comparisons of missing competencies what earns credit for them.
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
            else if (comparison.IsNeeded)
            {
                missing.Add(comparison.Concept);
            }
        }

        Concept[] holding = [.. held.Keys.Order().Select(index => catalog.ConceptAt(index))];
        ILookup<int, ConceptRelation> relations = missing
            .SelectMany(concept => catalog.RelationsOf(concept))
            .Concat(Suggested(catalog, missing, holding, credit))
            .Where(relation => held.ContainsKey(relation.To.Index) && relation.Confidence >= credit.MinConfidence)
            .ToLookup(static relation => relation.From.Index);
        foreach (ref ConceptComparison comparison in comparisons)
        {
            if (comparison is { From: null, IsNeeded: true })
            {
                comparison = comparison.With(MatchesOf(comparison.To!));
            }
        }

        ImmutableArray<PartialMatch> MatchesOf(RoleNeed need) =>
        [
            .. relations[need.Concept.Index]
                .Select(relation => new PartialMatch(relation, held[relation.To.Index], credit, need.Levels, options))
                .Where(static match => match.Credit > 0)
                .OrderByDescending(static match => match.Credit)
                .ThenBy(static match => match.Held.Index)
                .ThenBy(static match => match.Relation.Source, StringComparer.Ordinal)
                .DistinctBy(static match => match.Held.Index),
        ];
    }

    // The relations of other sources, but for the pairs that a person has judged in a mapping.
    private static IEnumerable<ConceptRelation> Suggested(
        CompetencyCatalog catalog,
        List<Concept> missing,
        Concept[] holding,
        PartialCredit credit) => credit.Sources
        .SelectMany(source => source.Between(catalog, missing, holding).Select(relation => Checked(relation, source)))
        .Where(relation => !catalog.AreMapped(relation.From, relation.To));

    private static ConceptRelation Checked(ConceptRelation relation, IRelationSource source) => relation.Confidence is >= 0 and <= 1
        ? relation
        : throw new InvalidOperationException($"The relation source '{source.Id}' returned '{relation}'; a confidence is from 0 to 1.");
}

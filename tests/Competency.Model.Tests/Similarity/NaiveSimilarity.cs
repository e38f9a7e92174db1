using Competency.Model.Measures;
using Competency.Model.Similarity.Words;

namespace Competency.Model.Tests.Similarity;

/// <summary>Every measure as its definition reads, over dictionaries: slow, and written without a look at the library's own.</summary>
internal sealed class NaiveSimilarity(CompetencyCatalog catalog, ConceptWeighting weighting)
{
    private readonly CompetencyStandard[] _current = [.. catalog.Standards.Where(catalog.IsCurrent)];

    public double Score(CompetencyStandard a, CompetencyStandard b, SimilarityMeasure measure) =>
        measure is KindSharesMeasure shares ? KindByKind(a, b, shares) : Score(a, b, measure, Weights(a), Weights(b));

    private double KindByKind(CompetencyStandard a, CompetencyStandard b, KindSharesMeasure measure)
    {
        (double sum, double total) = (0, 0);
        foreach ((ElementKind kind, double share) in measure.Shares)
        {
            (Dictionary<Concept, double> wa, Dictionary<Concept, double> wb) = (OfKind(Weights(a), kind), OfKind(Weights(b), kind));
            if (wa.Values.Any(static weight => weight > 0) || wb.Values.Any(static weight => weight > 0))
            {
                sum += share * Score(a, b, measure.Measure, wa, wb);
                total += share;
            }
        }

        return total > 0 ? sum / total : measure.IsDistance ? 0 : 1;
    }

    private static Dictionary<Concept, double> OfKind(Dictionary<Concept, double> weights, ElementKind kind) =>
        weights.Where(entry => entry.Key.Kind.Equals(kind)).ToDictionary();

    private double Score(
        CompetencyStandard a,
        CompetencyStandard b,
        SimilarityMeasure measure,
        Dictionary<Concept, double> wa,
        Dictionary<Concept, double> wb)
    {
        // What is rated and not needed is held at a weight of 0; measures of ratings see it as all other ratings.
        if (measure.Name == "skill-space")
        {
            (wa, wb) = (Weights(a, allRatings: true), Weights(b, allRatings: true));
        }

        Concept[] all = [.. wa.Keys.Union(wb.Keys)];
        Concept[] both = [.. wa.Keys.Intersect(wb.Keys)];
        double min = both.Sum(k => Math.Min(wa[k], wb[k]));
        (double totalA, double totalB) = (wa.Values.Sum(), wb.Values.Sum());
        switch (measure.Name)
        {
            case "shortage":
                return totalB > 0 ? wb.Sum(entry => entry.Value * Deficit(a, b, entry.Key)) / totalB : 0;
            case "coverage":
                return totalB > 0 ? both.Sum(k => wb[k]) / totalB : totalA > 0 ? 0 : 1;
            case "redundancy":
                return totalA > 0 ? wa.Sum(entry => entry.Value * Deficit(b, a, entry.Key)) / totalA : 0;
            case "centred":
                return Cosine(
                    Centered(a, static need => need.Weight, byRole: false), Centered(b, static need => need.Weight, byRole: false));
            case "centred-levels":
                return Cosine(
                    Centered(a, static need => need.Level?.Value, byRole: false),
                    Centered(b, static need => need.Level?.Value, byRole: false));
            case "correlation":
                return Cosine(Centered(a, static need => need.Weight, byRole: true), Centered(b, static need => need.Weight, byRole: true));
            case "names":
                return ByWords(a, b, RoleTexts.Names);
            case "texts":
                return ByWords(a, b, RoleTexts.Whole);
        }

        if (totalA <= 0 || totalB <= 0)
        {
            return totalA.Equals(totalB) ? 1 : 0;
        }

        double only = all.Sum(k => Math.Max(wa.GetValueOrDefault(k), wb.GetValueOrDefault(k)));
        return measure.Name switch
        {
            "jaccard" => min / only,
            "dice" => 2 * min / (totalA + totalB),
            "cosine" => both.Sum(k => wa[k] * wb[k]) / Math.Sqrt(wa.Values.Sum(static w => w * w) * wb.Values.Sum(static w => w * w)),
            "braun-blanquet" => min / Math.Max(totalA, totalB),
            "tanimoto" => both.Sum(k => wa[k] * wb[k])
                / (wa.Values.Sum(static w => w * w) + wb.Values.Sum(static w => w * w) - both.Sum(k => wa[k] * wb[k])),
            "overlap" => min / Math.Min(totalA, totalB),
            "tversky:0.5,1" => min > 0 ? min / (min + (0.5 * (totalA - min)) + (totalB - min)) : 0,
            "skill-space" => wa.Sum(x => wb.Sum(y => x.Value * y.Value * Theta(x.Key, y.Key))) / (totalA * totalB),
            _ => throw new ArgumentException($"{measure} has no naive form; write one here.", nameof(measure)),
        };
    }

    /// <summary>The cosine of (1 + ln count) × ln((1 + N) / df) over the words of texts.</summary>
    private double ByWords(CompetencyStandard a, CompetencyStandard b, RoleTexts texts)
    {
        Dictionary<string, double> frequencies = _current.SelectMany(standard => WordCounts(standard, texts).Keys)
            .CountBy(static word => word).ToDictionary(static count => count.Key, static count => (double)count.Value);
        (Dictionary<string, double> wa, Dictionary<string, double> wb) = (Vector(a), Vector(b));
        double lengths = Math.Sqrt(wa.Values.Sum(static w => w * w) * wb.Values.Sum(static w => w * w));
        return lengths > 0 ? wa.Sum(entry => entry.Value * wb.GetValueOrDefault(entry.Key)) / lengths : wa.Count == wb.Count ? 1 : 0;

        Dictionary<string, double> Vector(CompetencyStandard standard) => WordCounts(standard, texts)
            .Where(count => frequencies.ContainsKey(count.Key)).ToDictionary(
            static count => count.Key,
            count => (1 + Math.Log(count.Value)) * Math.Log((1 + _current.Length) / frequencies[count.Key]));
    }

    /// <summary>In how many of its different texts a standard has each word.</summary>
    private static Dictionary<string, int> WordCounts(CompetencyStandard standard, RoleTexts texts) =>
        texts.Of(standard).SelectMany(static text => RoleWords.WordsOf(text).Distinct()).CountBy(static word => word).ToDictionary();

    private Dictionary<Concept, double> Weights(CompetencyStandard standard, bool allRatings = false) =>
        catalog.WeightsOf(standard, weighting, allRatings).ToDictionary(static weight => weight.Concept, static weight => weight.Weight);

    private IEnumerable<Requirement> Needs(CompetencyStandard standard, Concept concept) =>
        standard.Requirements.Where(need => catalog.ConceptOf(need.Element) == concept);

    private double Deficit(CompetencyStandard held, CompetencyStandard needed, Concept concept)
    {
        Requirement[] has = [.. Needs(held, concept)];
        if (has.Length == 0)
        {
            return 1;
        }

        CompetencyLevel? own = has.Select(static need => need.Level).Where(static level => level is not null)
            .MaxBy(static level => level!.Value.Value);
        CompetencyLevel? other = Needs(needed, concept).Select(static need => need.Level).Where(static level => level is not null)
            .MaxBy(static level => level!.Value.Value);
        return own is { } l && other is { } r && r.Value > 0 && l.Scale?.Id == r.Scale?.Id && !AreWithinError(l, r)
            ? Math.Max(0, 1 - (l.Value / r.Value))
            : 0;

        static bool AreWithinError(CompetencyLevel l, CompetencyLevel r) =>
            Math.Pow(r.Value - l.Value, 2) <= Math.Pow(l.StandardError ?? 0, 2) + Math.Pow(r.StandardError ?? 0, 2);
    }

    private Dictionary<Concept, double> Centered(CompetencyStandard standard, Func<Requirement, double?> ratingOf, bool byRole)
    {
        Dictionary<Concept, double> weights = Weights(standard, allRatings: true);
        Dictionary<Concept, double> ratings = catalog.ConceptsOf(standard).Where(concept => weights[concept] > 0)
            .Select(concept => (concept, rating: Rating(standard, concept)))
            .Where(static entry => entry.rating is not null)
            .ToDictionary(static entry => entry.concept, static entry => entry.rating!.Value);
        return ratings.ToDictionary(
            static entry => entry.Key, entry => weights[entry.Key] * (entry.Value - (byRole ? ratings.Values.Average() : Mean(entry.Key))));

        double? Rating(CompetencyStandard of, Concept concept) => Needs(of, concept).Max(ratingOf);

        double Mean(Concept concept) =>
            _current.Select(of => Rating(of, concept)).Where(static rating => rating is not null).Average() ?? 0;
    }

    private static double Cosine(Dictionary<Concept, double> a, Dictionary<Concept, double> b)
    {
        double la = Math.Sqrt(a.Values.Sum(static value => value * value));
        double lb = Math.Sqrt(b.Values.Sum(static value => value * value));
        return la < 1e-12 || lb < 1e-12
            ? (la < 1e-12 && lb < 1e-12 ? 1 : 0)
            : a.Sum(entry => entry.Value * b.GetValueOrDefault(entry.Key)) / (la * lb);
    }

    private double Theta(Concept a, Concept b)
    {
        HashSet<CompetencyStandard> ofA = [.. Characteristic(a)];
        HashSet<CompetencyStandard> ofB = [.. Characteristic(b)];
        return ofA.Count == 0 || ofB.Count == 0 ? 0 : (double)ofA.Intersect(ofB).Count() / Math.Max(ofA.Count, ofB.Count);
    }

    private IEnumerable<CompetencyStandard> Characteristic(Concept concept) => catalog.StandardsNeeding(concept).Intersect(_current)
        .Where(standard =>
            catalog.WeightsOf(standard, ConceptWeightings.RevealedAdvantage, allRatings: true)
                .Single(weight => weight.Concept == concept).Weight > 1 - 1e-12);
}

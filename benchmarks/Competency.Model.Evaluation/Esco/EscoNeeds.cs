using Competency.Model.Evaluation.Neighbors;

namespace Competency.Model.Evaluation.Esco;

/// <summary>The skills of ESCO occupations under weightings; frequencies are those among all occupations of the release.</summary>
internal sealed class EscoNeeds(CompetencyCatalog catalog, string[] addresses)
{
    private readonly CompetencyStandard[] _standards = [.. addresses.Select(address => Find(catalog, address))];

    /// <summary>The scores under one of the library's weightings.</summary>
    public ScoreTable Scores(string weighting, SetMeasure measure) => Scores(Parse(weighting), measure, static (_, weight) => weight);

    /// <summary>The scores by a measure of the library that has no weights.</summary>
    public ScoreTable Scores(SimilarityMeasure measure) => LibraryScores.Of(
        catalog, [.. _standards.Select(catalog.IndexOf)], new SimilarityOptions { Measure = measure });

    /// <summary>The scores under a weighting times ln(N/df), the idf of the published figure.</summary>
    public ScoreTable ScoresByPlainFrequency(string weighting, SetMeasure measure)
    {
        int[] frequencies = new int[catalog.Concepts.Length];
        foreach (ConceptWeight need in catalog.Standards.SelectMany(standard => catalog.WeightsOf(standard, ConceptWeightings.Uniform)))
        {
            frequencies[need.Concept.Index]++;
        }

        return Scores(
            Parse(weighting), measure, (concept, weight) => weight * Math.Log((double)catalog.Standards.Length / frequencies[concept]));
    }

    private static CompetencyStandard Find(CompetencyCatalog catalog, string address) =>
        catalog.TryGet(address, out CompetencyStandard? standard)
            ? standard
            : throw new InvalidDataException($"{address} is no occupation of this release.");

    private static ConceptWeighting Parse(string text) =>
        ConceptWeightings.TryParse(text, out ConceptWeighting? weighting)
            ? weighting
            : throw new ArgumentException($"{text} is no weighting.", nameof(text));

    private ScoreTable Scores(ConceptWeighting weighting, SetMeasure measure, Func<int, double, double> weigh)
    {
        WeightedRows rows = new(catalog.Concepts.Length);
        foreach (CompetencyStandard standard in _standards)
        {
            rows.Add(catalog.WeightsOf(standard, weighting).Select(need => (need.Concept.Index, weigh(need.Concept.Index, need.Weight))));
        }

        return rows.Scores(measure);
    }
}

namespace Competency.Model.Evaluation.Melo;

/// <summary>The fields of the tuned lines.</summary>
internal static class MeloFields
{
    /// <summary>What ESCO says alone.</summary>
    public static IReadOnlyList<MeloField> OfEsco(MeloData data, IReadOnlyDictionary<string, string> descriptions)
    {
        ILookup<string, string> labels = data.Concepts.Zip(data.Texts).ToLookup(static entry => entry.First, static entry => entry.Second, StringComparer.Ordinal);
        MeloField characters = MeloField.OfLabels("label, characters", data, Characters, query => Characters(data.Queries[query]));
        MeloField grams = MeloField.OfLabels("label, grams of words", data, Grams, query => Grams(data.Queries[query]));
        MeloField words = MeloField.OfLabels("label, words", data, EnglishTerms.Stems, query => EnglishTerms.Stems(data.Queries[query]));
        return
        [
            characters,
            grams,
            words,
            grams.BestOfConcept("best label, grams of words", data),
            words.BestOfConcept("best label, words", data),
            MeloField.OfConcepts("labels, words", data, concept => labels[concept].SelectMany(EnglishTerms.Stems), query => EnglishTerms.Stems(data.Queries[query])),
            MeloField.OfConcepts("labels, grams of words", data, concept => labels[concept].SelectMany(Grams), query => Grams(data.Queries[query])),
            MeloField.OfConcepts("description, words", data, concept => EnglishTerms.Stems(descriptions.GetValueOrDefault(concept, "")), query => EnglishTerms.Stems(data.Queries[query])),
        ];
    }

    /// <summary>What O*NET says of the titles that are asked for.</summary>
    public static IReadOnlyList<MeloField> OfOnet(
        MeloData data, IReadOnlyDictionary<string, string> descriptions, IReadOnlyDictionary<string, (string Description, string[] Titles)> occupations)
    {
        ILookup<string, string> labels = data.Concepts.Zip(data.Texts).ToLookup(static entry => entry.First, static entry => entry.Second, StringComparer.Ordinal);
        (string Description, string[] Titles)[] asked = [.. data.Queries.Select(query => occupations.TryGetValue(query, out (string Description, string[] Titles) occupation) ? occupation : (query, [query]))];
        return
        [
            MeloField.OfLabels("titles to label, words", data, EnglishTerms.Stems, query => asked[query].Titles.SelectMany(EnglishTerms.Stems)),
            MeloField.OfConcepts("titles to labels, words", data, concept => labels[concept].SelectMany(EnglishTerms.Stems), query => asked[query].Titles.SelectMany(EnglishTerms.Stems)),
            MeloField.OfConcepts("titles to labels, grams of words", data, concept => labels[concept].SelectMany(Grams), query => asked[query].Titles.SelectMany(Grams)),
            MeloField.OfConcepts("description to description, words", data, concept => EnglishTerms.Stems(descriptions.GetValueOrDefault(concept, "")), query => EnglishTerms.Stems(asked[query].Description)),
            MeloField.OfConcepts("description to labels, words", data, concept => labels[concept].SelectMany(EnglishTerms.Stems), query => EnglishTerms.Stems(asked[query].Description)),
        ];
    }

    private static IEnumerable<string> Grams(string text) => EnglishTerms.Grams(text, 2, 5);

    /// <summary>Character 1–3-grams across spaces.</summary>
    private static IEnumerable<string> Characters(string text)
    {
        string lower = text.ToLowerInvariant();
        return Enumerable.Range(1, 3).SelectMany(length => Enumerable.Range(0, Math.Max(0, lower.Length - length + 1)).Select(at => lower.Substring(at, length)));
    }
}

using Competency.Model.Evaluation.Melo.Texts;

namespace Competency.Model.Evaluation.Melo.Fields;

/// <summary>The fields that ESCO's own texts give: the label, and what is said of the occupation that it names.</summary>
internal sealed class EscoFields(MeloData data, EscoTexts texts)
{
    private readonly ILookup<string, string> _labels = Grouped(data, static concept => concept);
    private readonly ILookup<string, string> _groupLabels = Grouped(data, texts.Group);

    /// <summary>The fields, in the order of their weights.</summary>
    public IReadOnlyList<MeloField> All()
    {
        NgramIndex grams = new([.. data.Texts.Select(Terms.Fold)]);
        TermIndex words = new(data.Texts.Select(EnglishTerms.Stems), new CosineWeighting(isSublinear: true));
        return
        [
            MeloField.OfLabels("label, character n-grams", data, query => Dense(grams, Terms.Fold(data.Queries[query]))),
            MeloField.OfLabels("label, words", data, query => words.Score(Words(query))),
            MeloField.OfLabel(
                "label is the preferred one", data, label => data.Texts[label] == texts.Preferred(data.Concepts[label]) ? 1 : 0),
            MeloField.OfLabel("label, logarithm of its length", data, label => Math.Log(1 + EnglishTerms.Stems(data.Texts[label]).Count())),
            OfConcepts("all labels", Labels, Words),
            OfConcepts("description", Description, Words),
            OfConcepts("essential skills", Skills, Words),
            OfConcepts("labels, description, skills and groups", Everything, Words),
            MeloField.OfDocuments("labels of the group", data, texts.Group, code => Stems(_groupLabels[code]), Words),
            MeloField.OfDocuments(
                "description of the group", data, texts.Group, code => EnglishTerms.Stems(texts.GroupDescription(code)), Words),
        ];
    }

    /// <summary>A field over one text for each concept.</summary>
    public MeloField OfConcepts(string id, Func<string, IEnumerable<string>> documents, Func<int, IEnumerable<string>> queries) =>
        MeloField.OfDocuments(id, data, static concept => concept, documents, queries);

    /// <summary>All labels of a concept.</summary>
    public IEnumerable<string> Labels(string concept) => Stems(_labels[concept]);

    /// <summary>Its description.</summary>
    public IEnumerable<string> Description(string concept) => EnglishTerms.Stems(texts.Description(concept));

    /// <summary>All that is said of it, and what the groups above it are called.</summary>
    public IEnumerable<string> Everything(string concept) =>
        [.. Labels(concept), .. Description(concept), .. Skills(concept), .. Stems(texts.GroupNames(texts.Group(concept)))];

    private IEnumerable<string> Skills(string concept) => Stems(texts.EssentialSkills(concept));

    private IEnumerable<string> Words(int query) => EnglishTerms.Stems(data.Queries[query]);

    private static IEnumerable<string> Stems(IEnumerable<string> texts) => texts.SelectMany(EnglishTerms.Stems);

    private static double[] Dense(NgramIndex grams, string text)
    {
        double[] scores = new double[grams.Count];
        foreach ((int document, double cosine) in grams.All(text))
        {
            scores[document] = cosine;
        }

        return scores;
    }

    private static ILookup<string, string> Grouped(MeloData data, Func<string, string> key) =>
        data.Concepts.Zip(data.Texts).ToLookup(entry => key(entry.First), static entry => entry.Second, StringComparer.Ordinal);
}

using Competency.Model.Evaluation.Melo.Texts;

namespace Competency.Model.Evaluation.Melo.Fields;

/// <summary>The fields that O*NET's texts on the titles asked for add: its alternate titles and its descriptions.</summary>
internal sealed class OnetFields(MeloData data, EscoFields esco, IReadOnlyDictionary<string, OnetTexts> occupations)
{
    private readonly OnetTexts[] _asked =
    [
        .. data.Queries.Select(title => occupations.TryGetValue(title, out OnetTexts? texts) ? texts : new OnetTexts(title, [title])),
    ];

    /// <summary>The fields, in the order of their weights.</summary>
    public IReadOnlyList<MeloField> All()
    {
        TermIndex words = new(data.Texts.Select(EnglishTerms.Stems), new CosineWeighting(isSublinear: true));
        return
        [
            MeloField.OfLabels("label to titles, words", data, query => words.Score(Titles(query))),
            esco.OfConcepts("all labels to titles", esco.Labels, Titles),
            esco.OfConcepts("all labels to description", esco.Labels, Description),
            esco.OfConcepts("description to description", esco.Description, Description),
            esco.OfConcepts("everything to titles", esco.Everything, Titles),
            esco.OfConcepts("everything to description", esco.Everything, Description),
        ];
    }

    private IEnumerable<string> Titles(int query) => _asked[query].Titles.SelectMany(EnglishTerms.Stems);

    private IEnumerable<string> Description(int query) => EnglishTerms.Stems(_asked[query].Description);
}

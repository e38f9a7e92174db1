using System.Text;
using Competency.Model.Json;

namespace Competency.Model.Tests.Catalog;

/// <summary>Where documents contradict each other, the order in which they are read decides nothing, and writing changes nothing.</summary>
public sealed class ConflictOrderTests
{
    private const string First = """
        {"id":"f","version":"1","title":"F1","levelScales":[{"id":"s","minimum":0,"maximum":5}],"elements":[
        {"code":"E1","kind":"skill","title":"x","description":"one","alternateTitles":["a"]},{"code":"E2","kind":"skill","title":"y"}]}
        """;

    private const string Second = """
        {"id":"f","version":"2","title":"F2","levelScales":[{"id":"s","minimum":0,"maximum":9}],"elements":[
        {"code":"E1","kind":"knowledge","title":"x","description":"two","alternateTitles":["b"]},{"code":"E3","kind":"skill","title":"z"}]}
        """;

    [Fact]
    public void Vocabularies_of_one_id_are_united_alike_in_every_order()
    {
        LoadResult one = Load(Vocabulary("a.json", First), Vocabulary("b.json", Second));
        LoadResult other = Load(Vocabulary("a.json", Second), Vocabulary("b.json", First));

        Assert.Equal(Write(one), Write(other));
        Assert.Equal(one.Catalog.Id, other.Catalog.Id);
        CompetencyVocabulary vocabulary = Assert.Single(one.Catalog.Vocabularies);
        Assert.Equal("2", vocabulary.Version);
        Assert.Equal(["a", "b"], vocabulary.Elements.Single(static element => element.Code?.Text == "E1").AlternateTitles.Order());
        Assert.Equal(3, vocabulary.Elements.Length);
    }

    [Fact]
    public void Each_contradiction_of_vocabularies_is_reported()
    {
        IEnumerable<string> messages = Load(Vocabulary("a.json", First), Vocabulary("b.json", Second)).Diagnostics
            .Where(static finding => finding.Id == "CM5004")
            .Select(static finding => finding.Message);

        Assert.Equal(
            [
                "version, '2' and '1'", "title, 'F2' and 'F1'", "pair of bounds, '0 to 9' and '0 to 5'",
                "kind, 'knowledge' and 'skill'", "description, 'two' and 'one'",
            ],
            messages.Select(static message => message.Split("more than one ")[1].Split(';')[0]));
    }

    [Fact]
    public void Standards_whose_scales_have_other_bounds_are_two()
    {
        const string Standard = """{"code":"A","title":"a","framework":"f","level":4,"levelScale":"s"}""";

        LoadResult result = Load(Document("a.json", First, Standard), Document("b.json", Second, Standard));

        Assert.Equal(2, result.Catalog.Standards.Length);
        Assert.Contains(result.Diagnostics, static finding => finding.Id == "CM5002");
    }

    [Fact]
    public void A_code_means_the_same_standard_after_writing_and_reading()
    {
        for (int number = 0; number < 20; number++)
        {
            string[] titles = [$"x{number}", $"y{number}", $"z{number}"];
            CompetencyCatalog catalog = new CatalogBuilder()
                .AddRange(Load(Document("a.json", null, $$"""{"code":"A","title":"{{titles[0]}}"}""")).Catalog.Standards, precedence: 1)
                .AddRange(Load(Document("b.json", null, $$"""{"code":"A","title":"{{titles[1]}}"}""")).Catalog.Standards, precedence: 0)
                .AddRange(Load(Document("c.json", null, $$"""{"code":"A","title":"{{titles[2]}}"}""")).Catalog.Standards, precedence: 2)
                .Build();

            CompetencyCatalog again = Load(new DocumentContent("d.json", CompetencyJson.Write(catalog.Standards))).Catalog;

            Assert.Equal([titles[1], titles[0], titles[2]], again.Standards.Select(static standard => standard.Title));
            Assert.Equal(catalog.Id, again.Id);
        }
    }

    private static LoadResult Load(params DocumentContent[] documents) => new CatalogLoader().Load(documents);

    private static string Write(LoadResult result) => CompetencyJson.WriteText(result.Catalog.Standards, result.Catalog.Vocabularies);

    private static DocumentContent Vocabulary(string name, string vocabulary) => Document(name, vocabulary, null);

    private static DocumentContent Document(string name, string? vocabulary, string? standard) => new(name, Encoding.UTF8.GetBytes(
        $$"""{"format":"competency-model/1","frameworks":[{{vocabulary}}],"standards":[{{standard}}]}"""));
}

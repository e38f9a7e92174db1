using Competency.Model.Drafts.Building;
using Competency.Model.Json;
using FsCheck.Xunit;

namespace Competency.Model.Csv.Tests.Frameworks;

/// <summary>Laws of vocabularies in formats of learning systems, over names that mean harm.</summary>
public sealed class VocabularyFileProperties
{
    [Property(Arbitrary = [typeof(HostileDocument)], MaxTest = 500)]
    public void What_is_written_for_Moodle_is_read_the_same(HostileDocument document)
    {
        foreach (CompetencyVocabulary vocabulary in Build(document))
        {
            Assert.Equal(Text(vocabulary), Text(Read("a.csv", stream => VocabularyFile.WriteMoodle(stream, vocabulary))));
        }
    }

    [Property(Arbitrary = [typeof(HostileDocument)], MaxTest = 500)]
    public void What_is_written_as_CASE_is_read_the_same(HostileDocument document)
    {
        foreach (CompetencyVocabulary vocabulary in Build(document).Where(static vocabulary => !vocabulary.Elements.IsEmpty))
        {
            Assert.Equal(Text(vocabulary), Text(Read("a.json", stream => VocabularyFile.WriteCase(stream, vocabulary))));
        }
    }

    /// <summary>A table of items has no place for the document; its elements are the same.</summary>
    [Property(Arbitrary = [typeof(HostileDocument)], MaxTest = 500)]
    public void What_is_written_for_OpenSALT_has_the_same_elements(HostileDocument document)
    {
        foreach (CompetencyVocabulary vocabulary in Build(document).Where(static vocabulary => !vocabulary.Elements.IsEmpty))
        {
            CompetencyVocabulary again = Read("a.csv", stream => VocabularyFile.WriteOpenSalt(stream, vocabulary));

            Assert.Equal(vocabulary.Elements.Select(Text), again.Elements.Select(Text));
        }
    }

    private static string Text(CompetencyVocabulary vocabulary) => CompetencyJson.WriteText([], [vocabulary]);

    private static string Text(CompetencyElement element) => string.Join(
        '\u241F',
        [
            element.Code?.Text, element.Title, element.Description, .. element.AlternateTitles, "labels",
            .. element.Labels.Select(static label => label.Key + "=" + label.Value), "broader",
            .. element.Broader.Select(static code => code.Text), "alternate", element.AlternateCode?.Text, "relations",
            .. element.Relations.Select(static relation => relation.ToString()),
        ]);

    private static IEnumerable<CompetencyVocabulary> Build(HostileDocument document) =>
        new VocabularyBuilder(new DiagnosticBag()).Build(document.Frameworks).Values;

    private static CompetencyVocabulary Read(string name, Action<Stream> write)
    {
        using MemoryStream stream = new();
        write(stream);
        LoadResult result = new CatalogLoader().AddCsv().Load(new DocumentContent(name, stream.ToArray()));
        return Assert.Single(result.Catalog.Vocabularies);
    }
}

using System.Buffers;
using System.Text;
using Competency.Model.Drafts;
using Competency.Model.Formats;
using Competency.Model.Json;

namespace Competency.Model.Tests.Json;

public sealed class JsonRoundTripTests
{
    [Theory]
    [MemberData(nameof(JsonSamples.Names), MemberType = typeof(JsonSamples))]
    public void A_standard_comes_back_as_it_went(string sample)
    {
        CompetencyStandard standard = JsonSamples.Named(sample);
        byte[] first = CompetencyJson.Write([standard], options: new() { IncludeProvenance = true });

        ReadResult result = CompetencyJson.Read(first, "sample.json");

        CompetencyStandard again = Assert.Single(result.Standards);
        Assert.Empty(result.ReadingDiagnostics.Where(static diagnostic => diagnostic.Id != JsonRules.JsonKindUnknown.Id));
        Assert.False(result.HasErrors);
        Assert.Equal(StandardDump.Of(standard), StandardDump.Of(again));
        Assert.Equal(standard.Provenance ?? again.Provenance, again.Provenance);
        CompetencyJsonOptions options = new() { IncludeProvenance = standard.Provenance is not null };
        Assert.Equal(Encoding.UTF8.GetString(first), CompetencyJson.WriteText([again], options: options));
    }

    [Fact]
    public void Several_standards_keep_their_order()
    {
        CompetencyStandard[] standards = [JsonSamples.Nice(), JsonSamples.Icap(), JsonSamples.Esco(), JsonSamples.Onet()];
        byte[] first = CompetencyJson.Write(standards);
        ReadResult result = CompetencyJson.Read(first, "all.json");
        Assert.Equal(standards.Select(static standard => standard.Code), result.Standards.Select(static standard => standard.Code));
        Assert.Equal(["esco-1.1.1", "nice-2.0.0"], result.Vocabularies.Keys);
        Assert.Equal(first, CompetencyJson.Write(result.Standards));
        Assert.Empty(PublishedSchema.Document.Validate(first));
    }

    [Fact]
    public void A_vocabulary_is_written_as_far_as_it_is_needed_or_whole_when_given()
    {
        CompetencyStandard standard = JsonSamples.Esco();
        ReadResult excerpt = CompetencyJson.Read(CompetencyJson.Write([standard]), "excerpt.json");
        Assert.Equal(
            ["music genres", "manage musical staff"], excerpt.Vocabularies["esco-1.1.1"].Elements.Select(static element => element.Title));

        byte[] whole = CompetencyJson.Write([standard], [standard.Vocabulary!]);
        ReadResult all = CompetencyJson.Read(whole, "whole.json");
        Assert.Equal(3, all.Vocabularies["esco-1.1.1"].Elements.Length);
        Assert.Equal(whole, CompetencyJson.Write(all.Standards, all.Vocabularies.Values));
    }

    [Fact]
    public void A_vocabulary_may_stand_in_another_document()
    {
        CompetencyStandard standard = JsonSamples.Esco();
        const string Json =
            """{"format":"competency-model/1","standards":[{"code":"http://data.europa.eu/esco/occupation/00030d09","title":"technical director","framework":"esco-1.1.1","language":"en","requirements":[{"element":"http://data.europa.eu/esco/skill/b","strength":"essential"},{"element":"http://data.europa.eu/esco/skill/a","strength":"optional"}]}]}""";
        Dictionary<string, CompetencyVocabulary> vocabularies = new() { ["esco-1.1.1"] = standard.Vocabulary! };

        CompetencyStandard found = Assert.Single(CompetencyJson.ReadText(Json, "links.json", vocabularies).Standards);
        Assert.Equal(StandardDump.Of(standard), StandardDump.Of(found));

        ReadResult alone = CompetencyJson.ReadText(Json, "links.json");
        Assert.Empty(alone.ReadingDiagnostics);
        Assert.Equal(2, alone.Diagnostics.Count(static diagnostic => diagnostic.Id == ContentRules.ElementNotInVocabulary.Id));
        Assert.Equal("http://data.europa.eu/esco/skill/b", Assert.Single(alone.Drafts.Standards).Requirements[0].Id);
    }

    [Fact]
    public void A_code_made_from_the_title_is_made_again()
    {
        CompetencyStandard standard = JsonSamples.Build(new() { Title = JsonSamples.Text("無 代碼") });
        byte[] first = CompetencyJson.Write([standard]);
        ReadResult result = CompetencyJson.Read(first, "sample.json");
        Assert.Equal("~無 代碼", Assert.Single(result.Standards).Code.Text);
        Assert.Contains(result.Diagnostics, static diagnostic => diagnostic.Id == ContentRules.CodeMissing.Id);
        Assert.Equal(first, CompetencyJson.Write(result.Standards));
    }

    [Fact]
    public void An_element_may_do_without_id()
    {
        const string Json =
            """{"format":"competency-model/1","standards":[{"code":"X","title":"x","tasks":[{"code":"T1","title":"t","elements":["K01"]}],"elements":[{"code":"K01","kind":"knowledge","title":"law"}]}]}""";
        ReadResult result = CompetencyJson.ReadText(Json, "x.json");
        Assert.Empty(result.Diagnostics);
        Assert.Equal("law", Assert.Single(Assert.Single(result.Standards).Tasks[0].Links).Element.Title);
    }

    [Fact]
    public void A_document_without_provenance_is_its_own()
    {
        ReadResult result = CompetencyJson.Read(CompetencyJson.Write([JsonSamples.Icap()]), "a.json");
        Provenance provenance = Assert.Single(result.Standards).Provenance!;
        Assert.Equal(("a.json", "json/1", 64), (provenance.Source, provenance.Reader, provenance.Sha256!.Length));
    }

    [Fact]
    public void Every_form_of_input_and_output_says_the_same()
    {
        CompetencyStandard[] standards = [JsonSamples.Icap()];
        byte[] bytes = CompetencyJson.Write(standards);
        using MemoryStream stream = new();
        CompetencyJson.WriteTo(stream, standards);
        Assert.Equal(bytes, stream.ToArray());
        ArrayBufferWriter<byte> buffer = new();
        CompetencyJson.WriteToBuffer(buffer, standards);
        Assert.Equal(bytes, buffer.WrittenSpan);
        Assert.Equal(bytes, Encoding.UTF8.GetBytes(CompetencyJson.WriteText(standards)));

        stream.Position = 0;
        byte[] marked = [0xEF, 0xBB, 0xBF, .. bytes];
        Assert.Equal(bytes, CompetencyJson.Write(CompetencyJson.ReadFrom(stream, "s").Standards));
        Assert.Equal(bytes, CompetencyJson.Write(CompetencyJson.ReadText(Encoding.UTF8.GetString(bytes), "s").Standards));
        Assert.Equal(bytes, CompetencyJson.Write(CompetencyJson.Read(marked, "s").Standards));
    }

    [Fact]
    public void Findings_are_located_in_the_document()
    {
        ReadResult result = CompetencyJson.ReadText(
            """{"format":"competency-model/1","standards":[{"title":"a"},{"code":"X","title":"x","duties":[{"code":"T1","title":"d","tasks":[{"title":"no code"}]}]}]}""",
            "f.json");
        Diagnostic diagnostic = Assert.Single(result.Diagnostics, static each => each.Id == ContentRules.TaskCodeMissing.Id);
        Assert.Equal("f.json#/standards/1/duties/0/tasks/0", diagnostic.Location.ToString());
        Assert.Equal("X", diagnostic.Standard);
    }
}

using Competency.Model.Codes;
using Competency.Model.Mappings;
using Competency.Model.Text;
using FsCheck;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Mappings;

public sealed class ElementIriTests
{
    [Theory]
    [InlineData("APA2654-001v4", "K02", "urn:competency:APA2654-001v4/K02")]
    [InlineData("APA2654-001v4#2", "A08#2", "urn:competency:APA2654-001v4%232/A08%232")]
    [InlineData("~咖啡師", "~細心", "urn:competency:~咖啡師/~細心")]
    [InlineData("nice-2.0.0", "K0001", "urn:competency:nice-2.0.0/K0001")]
    [InlineData("a/b c", "100%", "urn:competency:a%2Fb%20c/100%25")]
    [InlineData("X", "a|b:c", "urn:competency:X/a%7Cb%3Ac")]
    [InlineData("X", "𨎊", "urn:competency:X/𨎊")]
    [InlineData("esco-1.1.1", "http://data.europa.eu/esco/skill/0005c151", "http://data.europa.eu/esco/skill/0005c151")]
    public void An_element_has_an_identifier(string owner, string local, string expected) =>
        Assert.Equal(expected, ElementIri.Of(new ElementId(owner, LocalId.Parse(local, null))));

    [Theory]
    [InlineData("urn:competency:X/%4B02", "urn:competency:X/K02")]
    [InlineData("urn:competency:X/%e6%ba%9d%e9%80%9a", "urn:competency:X/溝通")]
    [InlineData("urn:competency:X/Ｋ０２", "urn:competency:X/K02")]
    [InlineData("urn:competency:X", "urn:competency:X")]
    [InlineData("urn:competency:/K02", "urn:competency:/K02")]
    [InlineData("urn:competency:X/", "urn:competency:X/")]
    [InlineData("https://example.org/%4B", "https://example.org/%4B")]
    public void Encodings_of_one_identifier_are_one(string iri, string expected) => Assert.Equal(expected, ElementIri.Normalize(iri));

    [Property]
    public void Any_identity_can_be_written_and_read(NonNull<string> owner, NonNull<string> local)
    {
        if (owner.Get.Length == 0 || LoneSurrogates.ArePresentIn(owner.Get) || !LocalId.TryParse(local.Get, out LocalId id))
        {
            return;
        }

        ElementId element = new(owner.Get, id);
        Assert.True(ElementIri.TryParse(ElementIri.Full(element), out ElementId read));
        Assert.Equal(element, read);
    }

    [Property]
    public void Any_text_has_a_stable_form(NonNull<string> text)
    {
        string once = ElementIri.Normalize(ElementIri.Prefix + text.Get);

        Assert.Equal(once, ElementIri.Normalize(once));
    }
}

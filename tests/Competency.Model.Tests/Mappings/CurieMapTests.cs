using Competency.Model.Mappings;

namespace Competency.Model.Tests.Mappings;

public sealed class CurieMapTests
{
    private static readonly CurieMap Map = CurieMap.Empty.With("ex", "https://example.org/").With("exb", "https://example.org/b/");

    [Fact]
    public void Prefixes_expand_and_the_longest_contracts()
    {
        Assert.True(Map.TryExpand("ex:b/1", out string? iri));
        Assert.Equal("https://example.org/b/1", iri);
        Assert.Equal("exb:1", Map.Contract(iri));
        Assert.Equal("ex:a", Map.Contract("https://example.org/a"));
    }

    [Fact]
    public void Built_in_prefixes_need_no_declaration_and_keep_their_meaning()
    {
        CurieMap redefined = Map.With("skos", "https://example.org/other/");

        Assert.True(redefined.TryExpand("skos:exactMatch", out string? iri));
        Assert.Equal("http://www.w3.org/2004/02/skos/core#exactMatch", iri);
        Assert.Equal(Map.Prefixes, redefined.Prefixes);
    }

    [Theory]
    [InlineData("no:thing")]
    [InlineData("nothing")]
    [InlineData("")]
    [InlineData(":x")]
    public void An_unknown_prefix_does_not_expand(string curie) => Assert.False(Map.TryExpand(curie, out _));

    [Fact]
    public void An_IRI_that_no_prefix_fits_stays() => Assert.Equal("urn:x:1", Map.Contract("urn:x:1"));

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a:b")]
    [InlineData("a b")]
    public void A_prefix_has_a_name(string name) => Assert.Throws<ArgumentException>(() => Map.With(name, "https://example.org/"));
}

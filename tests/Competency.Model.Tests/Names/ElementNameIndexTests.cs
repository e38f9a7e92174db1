using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Codes;
using Competency.Model.Mappings;
using Competency.Model.Names;

namespace Competency.Model.Tests.Names;

public sealed class ElementNameIndexTests
{
    private static readonly CompetencyElement[] Elements =
    [
        Element("S1", ElementKind.Skill, "manage musical staff", "direct musical staff", "coordinate duties of musical staff"),
        Element("S2", ElementKind.Skill, "supervise correctional procedures", "monitor prison procedures"),
        Element("S3", ElementKind.Skill, "design drainage well systems"),
        Element("K1", ElementKind.Knowledge, "musical staff"),
        Element("S4", ElementKind.Skill, ""),
    ];

    [Fact]
    public void The_pair_of_names_that_stands_nearest_is_reported()
    {
        CompetencyElement asked = Element("X", ElementKind.Skill, "lead an orchestra", "directing musical staff");

        ElementMatch found = new ElementNameIndex(Elements).Suggest(asked)[0];

        Assert.Same(Elements[0], found.Element);
        Assert.Equal(("directing musical staff", "direct musical staff"), (found.Names.First, found.Names.Second));
    }

    [Fact]
    public void An_equal_name_is_the_nearest_and_the_element_itself_is_left_out()
    {
        CompetencyElement twin = Element("Y", ElementKind.Skill, "watch prisons", "monitor prison procedures");
        ElementNameIndex index = new([.. Elements, twin]);

        Assert.Same(Elements[1], index.Suggest(twin)[0].Element);
        Assert.Equal(MappingRelation.Exact, index.Suggest(twin)[0].Names.Relation);
        Assert.DoesNotContain(index.Suggest(twin), found => ReferenceEquals(found.Element, twin));
    }

    [Fact]
    public void Other_kinds_and_nameless_elements_are_never_found()
    {
        ElementNameIndex index = new(Elements);

        Assert.All(index.Suggest(Elements[0]), static found => Assert.Equal(ElementKind.Skill, found.Element.Kind));
        Assert.Empty(index.Suggest(Elements[4]));
        Assert.DoesNotContain(Elements.SelectMany(element => index.Suggest(element)), static found => found.Element.Title.Length == 0);
    }

    [Fact]
    public void Many_at_once_are_answered_like_one_after_the_other()
    {
        CompetencyElement[] many = [.. Enumerable.Repeat(Elements, 8).SelectMany(static all => all)];
        ElementNameIndex index = new(Elements);

        ImmutableArray<ImmutableArray<ElementMatch>> found = index.SuggestAll(many, 2);

        Assert.Equal(
            many.Select(element => string.Join(';', index.Suggest(element, 2).Select(Say))),
            found.Select(static one => string.Join(';', one.Select(Say))));
        static string Say(ElementMatch match) => $"{match.Element.Id} {match.Names} {match.Names.Score:R}";
    }

    private static CompetencyElement Element(string code, ElementKind kind, string title, params string[] alternates) => new()
    {
        Id = new ElementId("test", LocalId.Parse(code, CultureInfo.InvariantCulture)),
        Kind = kind,
        Title = title,
        AlternateTitles = [.. alternates],
    };
}

namespace Competency.Model.Tests.Standards;

public sealed class ElementKindTests
{
    [Fact]
    public void Known_kinds_are_found_by_id_and_by_letter()
    {
        Assert.All(ElementKind.All, static kind => Assert.Same(kind, ElementKind.FromId(kind.Id)));
        Assert.Same(ElementKind.Knowledge, ElementKind.FromLetter('K'));
        Assert.Same(ElementKind.Skill, ElementKind.FromLetter('S'));
        Assert.Same(ElementKind.Attitude, ElementKind.FromLetter('A'));
        Assert.Null(ElementKind.FromLetter('k'));
        Assert.Null(ElementKind.FromLetter('\0'));
    }

    [Fact]
    public void Kinds_of_a_document_s_own_equal_by_id()
    {
        ElementKind tool = ElementKind.FromId("tool");
        Assert.Equal(tool, ElementKind.FromId("tool"));
        Assert.Equal(tool.GetHashCode(), ElementKind.FromId("tool").GetHashCode());
        Assert.NotEqual(tool, ElementKind.FromId("Tool"));
        Assert.False(tool.Equals(null));
        Assert.Null(tool.Letter);
        Assert.Equal("tool", tool.ToString());
    }

    [Fact]
    public void Order_is_that_of_the_list_with_own_kinds_by_id_before_the_unspecified()
    {
        ElementKind[] sorted =
        [
            ElementKind.Knowledge, ElementKind.Skill, ElementKind.Attitude, ElementKind.Ability,
            ElementKind.Task, ElementKind.WorkActivity, ElementKind.FromId("aptitude"), ElementKind.FromId("tool"), ElementKind.Unspecified,
        ];
        ElementKind[] kinds = [.. sorted.Reverse()];
        Array.Sort(kinds);
        Assert.Equal(sorted, kinds);
        Assert.All(sorted, static kind => Assert.True(kind.CompareTo(null) > 0));
        Assert.All(sorted, kind => Assert.All(sorted, other => Assert.Equal(kind.Equals(other), kind.CompareTo(other) == 0)));
    }

    [Fact]
    public void Kinds_that_releases_are_read_with_are_known()
    {
        Assert.Same(ElementKind.Task, ElementKind.FromId("task"));
        Assert.Same(ElementKind.WorkActivity, ElementKind.FromId("work-activity"));
    }

    [Fact]
    public void Letters_and_ids_are_distinct()
    {
        Assert.Equal(ElementKind.All.Length, ElementKind.All.Select(static kind => kind.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Distinct(ElementKind.All.Where(static kind => kind.Letter is not null).Select(static kind => kind.Letter));
    }

    [Fact]
    public void A_kind_needs_an_id() => Assert.Throws<ArgumentException>(() => ElementKind.FromId(""));
}

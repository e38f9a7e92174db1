using Competency.Model.Codes;
using Competency.Model.Drafts;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Drafts;

public sealed class LocalIdentitiesTests
{
    [Fact]
    public void A_code_given_again_is_numbered_in_order_of_appearance()
    {
        LocalIdentities identities = new();
        Assert.Equal(["A08", "A08#2", "A10", "A08#3"], Take(identities, "A08", "A08", "A10", "A08"));
    }

    [Fact]
    public void A_number_that_is_taken_is_passed_over()
    {
        LocalIdentities identities = new();
        Assert.True(identities.TryTake(LocalId.Parse("A08#2", null)));
        Assert.False(identities.TryTake(LocalId.Parse("A08#2", null)));
        Assert.Equal(["A08", "A08#3", "A08#2#2"], Take(identities, "A08", "A08", "A08#2"));
    }

    [Fact]
    public void Without_code_the_title_serves_and_without_title_a_word()
    {
        LocalIdentities identities = new();
        Assert.Equal("~親和", identities.Take(null, "親和").Text);
        Assert.Equal("~親和#2", identities.Take("", "親和").Text);
        Assert.Equal("~untitled", identities.Take(null, "").Text);
        Assert.Equal("~untitled#2", identities.Take("\0", "\0").Text);
    }

    [Property(MaxTest = 500)]
    public bool No_identity_is_given_twice(string?[] codes, string?[] titles)
    {
        LocalIdentities identities = new();
        LocalId[] taken =
        [
            .. codes.Select(code => identities.Take(code, "")), .. titles.Select(title => identities.Take(null, title ?? ""))
        ];
        return taken.Distinct().Count() == taken.Length && taken.All(static id => !id.IsEmpty);
    }

    private static IEnumerable<string> Take(LocalIdentities identities, params string[] codes) =>
        [.. codes.Select(code => identities.Take(code, "").Text)];
}

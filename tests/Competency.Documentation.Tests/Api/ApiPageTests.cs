namespace Competency.Documentation.Tests.Api;

/// <summary>
/// The pages below <c>docs/api</c> say what the comments of the libraries say. <c>docs/api/generate</c> renews them: it runs this class
/// with the variable <c>COMPETENCY_API</c> set to <c>renew</c>.
/// </summary>
public sealed class ApiPageTests
{
    private const string Variable = "COMPETENCY_API";

    [Fact]
    public void The_pages_say_what_the_comments_say()
    {
        SortedDictionary<string, string> expected = ApiPages.Generate();
        if (Environment.GetEnvironmentVariable(Variable) == "renew")
        {
            ApiPages.Write(expected);
        }

        SortedDictionary<string, string> actual = ApiPages.Read();
        string[] differing =
        [
            .. expected.Keys.Union(actual.Keys)
                .Where(page => expected.GetValueOrDefault(page) != actual.GetValueOrDefault(page))
                .Order(StringComparer.Ordinal),
        ];

        Assert.True(differing.Length == 0, $"run docs/api/generate; these pages differ: {string.Join(", ", differing)}");
    }
}

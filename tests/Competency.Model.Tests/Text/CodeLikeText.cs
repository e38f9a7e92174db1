using FsCheck;
using FsCheck.Fluent;

namespace Competency.Model.Tests.Text;

/// <summary>Short texts over few characters, so that equal beginnings, runs of digits and leading zeros meet often.</summary>
public sealed record CodeLikeText(string Value)
{
    private static readonly char[] Characters = ['0', '0', '1', '2', '9', '.', 'K', 'T', '#', '字', '０'];

    public static Arbitrary<CodeLikeText> Arbitrary() =>
        Gen.Elements(Characters).ListOf().Select(characters => new CodeLikeText(string.Concat(characters))).ToArbitrary();

    public override string ToString() => Value;
}

using FsCheck;
using FsCheck.Fluent;

namespace Competency.Model.TestKit;

/// <summary>A seed from the whole range; FsCheck's own integers begin small and repeat themselves.</summary>
/// <param name="Value">What a <see cref="System.Random"/> is made with.</param>
public sealed record Seed(int Value)
{
    /// <summary>For <c>PropertyAttribute.Arbitrary</c>.</summary>
    public static Arbitrary<Seed> Arbitrary() => Gen.Choose(0, int.MaxValue).Select(static value => new Seed(value)).ToArbitrary();
}

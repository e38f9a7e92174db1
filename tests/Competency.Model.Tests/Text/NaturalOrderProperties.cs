using Competency.Model.Text;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Text;

[Properties(Arbitrary = [typeof(CodeLikeText)], MaxTest = 2000)]
public sealed class NaturalOrderProperties
{
    [Property]
    public bool Is_antisymmetric(CodeLikeText x, CodeLikeText y) =>
        Math.Sign(NaturalOrder.Compare(x.Value, y.Value)) == -Math.Sign(NaturalOrder.Compare(y.Value, x.Value));

    [Property]
    public bool Is_transitive(CodeLikeText x, CodeLikeText y, CodeLikeText z)
    {
        string[] sorted = [x.Value, y.Value, z.Value];
        Array.Sort(sorted, NaturalOrder.Comparer);
        return NaturalOrder.Compare(sorted[0], sorted[1]) <= 0
            && NaturalOrder.Compare(sorted[1], sorted[2]) <= 0
            && NaturalOrder.Compare(sorted[0], sorted[2]) <= 0;
    }

    [Property]
    public bool Is_zero_for_equal_texts_only(CodeLikeText x, CodeLikeText y) =>
        (NaturalOrder.Compare(x.Value, y.Value) == 0) == string.Equals(x.Value, y.Value, StringComparison.Ordinal);

    [Property]
    public bool Orders_any_text(string? x, string? y) =>
        Math.Sign(NaturalOrder.Comparer.Compare(x, y)) == -Math.Sign(NaturalOrder.Comparer.Compare(y, x)) &&
        (NaturalOrder.Comparer.Compare(x, y) == 0) == string.Equals(x ?? "", y ?? "", StringComparison.Ordinal);

    [Property]
    public bool Orders_numbered_codes_by_number(ushort x, ushort y) =>
        Math.Sign(NaturalOrder.Compare($"K{x}", $"K{y}")) == Math.Sign(x.CompareTo(y));
}

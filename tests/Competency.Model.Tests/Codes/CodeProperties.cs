using Competency.Model.Codes;
using Competency.Model.Tests.Text;
using Competency.Model.Text;
using FsCheck;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Codes;

/// <summary>The laws of every code, run over each of them by the classes below.</summary>
[Properties(Arbitrary = [typeof(CodeLikeText), typeof(DocumentText)], MaxTest = 500)]
public abstract class CodeProperties<TCode>
    where TCode : struct, ISpanParsable<TCode>, ISpanFormattable, IComparable<TCode>, IEquatable<TCode>
{
    [Property]
    public bool Parsing_the_formatted_code_gives_it_back(CodeLikeText text) => RoundTrips(text.Value);

    [Property]
    public bool Parsing_the_formatted_code_gives_it_back_for_document_text(DocumentText text) => RoundTrips(text.Value);

    [Property]
    public bool Parsing_the_formatted_code_gives_it_back_for_any_text(string? text) => RoundTrips(text);

    [Property]
    public bool Parse_throws_where_TryParse_says_no(DocumentText text)
    {
        if (TCode.TryParse(text.Value, null, out TCode code))
        {
            return TCode.Parse(text.Value, null).Equals(code) && TCode.Parse(text.Value.AsSpan(), null).Equals(code);
        }

        return code.Equals(default) && Throws(() => TCode.Parse(text.Value, null)) && Throws(() => TCode.Parse(text.Value.AsSpan(), null));
    }

    [Property]
    public bool White_space_around_and_width_do_not_matter(CodeLikeText text)
    {
        bool parsed = TCode.TryParse(text.Value, null, out TCode code);
        string wide =
            string.Concat(text.Value.Select(static character => character is > ' ' and <= '~' ? (char)(character + '！' - '!') : character));
        return TCode.TryParse(" \t" + wide + "\u3000\n", null, out TCode same) == parsed && same.Equals(code);
    }

    [Property]
    public bool Order_is_natural_and_agrees_with_equality(CodeLikeText x, CodeLikeText y)
    {
        bool parsed = TCode.TryParse(x.Value, null, out TCode left) & TCode.TryParse(y.Value, null, out TCode right);
        int order = left.CompareTo(right);
        bool agrees = (order == 0) == left.Equals(right) && Math.Sign(order) == -Math.Sign(right.CompareTo(left));
        bool hashes = !left.Equals(right) || left.GetHashCode() == right.GetHashCode();
        return agrees && hashes && (!parsed
            || Math.Sign(order) == Math.Sign(NaturalOrder.Compare(left.ToString(null, null), right.ToString(null, null))));
    }

    [Property]
    public bool Formats_into_exactly_the_room_it_needs(CodeLikeText text, NonNegativeInt room)
    {
        TCode code = TCode.TryParse(text.Value, null, out TCode parsed) ? parsed : default;
        string formatted = code.ToString(null, null);
        char[] target = new char[room.Get % (formatted.Length + 3)];
        bool fits = code.TryFormat(target, out int written, default, null);
        return fits == target.Length >= formatted.Length && written == (fits ? formatted.Length : 0) &&
            (!fits || formatted.AsSpan().SequenceEqual(target.AsSpan(0, written)));
    }

    [Fact]
    public void The_default_is_harmless()
    {
        TCode none = default;
        Assert.Equal("", none.ToString());
        Assert.Equal("", none.ToString(null, null));
        Assert.Equal(default(TCode).GetHashCode(), none.GetHashCode());
        Assert.True(none.Equals(default));
        Assert.Equal(0, none.CompareTo(default));
        Assert.True(none.TryFormat([], out int written, default, null));
        Assert.Equal(0, written);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u3000")]
    [InlineData("K\u000001")]
    [InlineData(null)]
    public void Nothing_and_control_characters_are_no_code(string? text)
    {
        Assert.False(TCode.TryParse(text, null, out TCode code));
        Assert.True(code.Equals(default));
        Assert.ThrowsAny<Exception>(() => TCode.Parse(text!, null));
    }

    [Fact]
    public void Halves_of_surrogate_pairs_are_no_code() => Assert.False(TCode.TryParse("K\uD800", null, out _));

    private static bool RoundTrips(string? text)
    {
        if (!TCode.TryParse(text, null, out TCode code))
        {
            return true;
        }

        string formatted = code.ToString(null, null);
        return formatted.Length > 0
            && string.Equals(formatted, code.ToString(), StringComparison.Ordinal)
            && TCode.Parse(formatted, null).Equals(code);
    }

    private static bool Throws(Func<TCode> parse)
    {
        try
        {
            parse();
            return false;
        }
        catch (FormatException)
        {
            return true;
        }
    }
}

public sealed class StandardCodeProperties : CodeProperties<StandardCode>;

public sealed class ItemCodeProperties : CodeProperties<ItemCode>;

public sealed class ElementCodeProperties : CodeProperties<ElementCode>;

public sealed class LocalIdProperties : CodeProperties<LocalId>;

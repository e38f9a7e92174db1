using Competency.Model.Codes;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Codes;

public sealed class IcapCodeTests
{
    [Fact]
    public void A_code_has_category_occupation_serial_and_version()
    {
        IcapCode code = IcapCode.Parse("APA2654-001v4", null);
        Assert.Equal("APA", code.Category);
        Assert.Equal("2654", code.Occupation);
        Assert.Equal("001", code.Serial);
        Assert.Equal("APA2654-001", code.Base);
        Assert.Equal(4, code.Version);
        Assert.Equal(4, code.VersionNumber);
    }

    [Fact]
    public void A_first_version_may_lack_its_suffix()
    {
        IcapCode code = IcapCode.Parse("APA2654-001", null);
        Assert.Null(code.Version);
        Assert.Equal(1, code.VersionNumber);
        Assert.Equal("APA2654-001", code.ToString());
        Assert.NotEqual(IcapCode.Parse("APA2654-001v1", null), code);
        Assert.Equal(IcapCode.Parse("APA2654-001v1", null).Base, code.Base);
    }

    [Theory]
    [InlineData("apa2654-001V4", "APA2654-001v4")]
    [InlineData("ＡＰＡ２６５４－００１Ｖ４", "APA2654-001v4")]
    [InlineData(" APA2654-001v04\t", "APA2654-001v4")]
    [InlineData("APA2654-001v9999", "APA2654-001v9999")]
    public void The_canonical_form_has_capitals_and_a_small_v(string text, string expected) =>
        Assert.Equal(expected, IcapCode.Parse(text, null).ToString());

    [Theory]
    [InlineData("FISI223-001v2")]
    [InlineData("IISD3512-001v3")]
    [InlineData("APA2654-001v")]
    [InlineData("APA2654-001v0")]
    [InlineData("APA2654-001v-1")]
    [InlineData("APA2654-001v10000")]
    [InlineData("APA2654-001 v4")]
    [InlineData("APA2654_001v4")]
    [InlineData("APA2654-01v4")]
    [InlineData("APA2654-001v4x")]
    [InlineData("APA2654")]
    [InlineData("")]
    public void Other_shapes_are_no_code(string text)
    {
        Assert.False(IcapCode.TryParse(text, out IcapCode code));
        Assert.Equal(default, code);
        Assert.Throws<FormatException>(() => IcapCode.Parse(text, null));
    }

    [Fact]
    public void Order_is_by_base_then_by_version()
    {
        string[] sorted = ["APA2654-001", "APA2654-001v1", "APA2654-001v2", "APA2654-001v10", "APA2654-002v1", "APP0000-001v1"];
        IcapCode[] codes = [.. sorted.Reverse().Select(static text => IcapCode.Parse(text, null))];
        Array.Sort(codes);
        Assert.Equal(sorted, codes.Select(static code => code.ToString()));
    }

    [Fact]
    public void The_default_is_harmless()
    {
        IcapCode none = default;
        Assert.Equal(("", "", "", ""), (none.Base, none.Category, none.Occupation, none.Serial));
        Assert.Null(none.Version);
        Assert.Equal("", none.ToString());
        Assert.Equal(0, none.CompareTo(default));
        Assert.Equal(default(IcapCode).GetHashCode(), none.GetHashCode());
        Assert.True(none.TryFormat([], out _, default, null));
    }

    [Property(MaxTest = 500)]
    public bool Parsing_the_formatted_code_gives_it_back(
        byte first, byte second, byte third, ushort occupation, ushort serial, ushort version)
    {
        string letters = string.Concat(new[] { first, second, third }.Select(static letter => (char)('A' + (letter % 26))));
        string suffix = version % 3 == 0 ? "" : FormattableString.Invariant($"v{(version % 9999) + 1}");
        string text = FormattableString.Invariant($"{letters}{occupation % 10000:D4}-{serial % 1000:D3}{suffix}");
        IcapCode code = IcapCode.Parse(text, null);
        return string.Equals(text, code.ToString(), StringComparison.Ordinal) && IcapCode.Parse(code.ToString(), null) == code &&
            IcapCode.Parse(text.ToLowerInvariant(), null) == code
                && string.Equals(StandardCode.Parse(text.ToLowerInvariant(), null).Text, text, StringComparison.Ordinal);
    }

    [Property(MaxTest = 2000)]
    public bool TryParse_takes_any_text(string? text) => !IcapCode.TryParse(text, out IcapCode code) || code.Base.Length == 11;

    [Property(MaxTest = 2000)]
    public bool One_changed_character_is_understood_or_refused(byte position, char character)
    {
        char[] text = "APA2654-001v4".ToCharArray();
        text[position % text.Length] = character;
        return !IcapCode.TryParse(text, null, out IcapCode code) || IcapCode.Parse(code.ToString(), null) == code;
    }
}

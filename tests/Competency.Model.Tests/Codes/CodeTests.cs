using System.Reflection;
using Competency.Model.Codes;

namespace Competency.Model.Tests.Codes;

public sealed class CodeTests
{
    [Theory]
    [InlineData(" T2.10 ", "T2.10")]
    [InlineData("Ｔ２．１０", "T2.10")]
    [InlineData("A08#2", "A08#2")]
    [InlineData("﻿T1​ ﻿", "T1")]
    [InlineData("T​1", "T​1")]
    [InlineData("~親和  關係", "~親和 關係")]
    [InlineData("http://data.europa.eu/esco/skill/1", "http://data.europa.eu/esco/skill/1")]
    public void Codes_have_one_canonical_form(string text, string expected)
    {
        Assert.Equal(expected, ItemCode.Parse(text, null).Text);
        Assert.Equal(expected, ElementCode.Parse(text, null).Text);
        Assert.Equal(expected, LocalId.Parse(text, null).Text);
        Assert.Equal(expected, StandardCode.Parse(text, null).Text);
    }

    [Fact]
    public void Codes_sort_naturally()
    {
        ItemCode[] codes = [.. new[] { "T2.10", "T10.1", "T2.2", "T1.1" }.Select(static text => ItemCode.Parse(text, null))];
        Array.Sort(codes);
        Assert.Equal(["T1.1", "T2.2", "T2.10", "T10.1"], codes.Select(static code => code.Text));
    }

    [Fact]
    public void The_default_is_empty_and_a_parsed_code_is_not()
    {
        Assert.True(default(ItemCode).IsEmpty);
        Assert.True(default(ElementCode).IsEmpty && default(LocalId).IsEmpty && default(StandardCode).IsEmpty);
        Assert.False(ElementCode.Parse("K01", null).IsEmpty);
    }

    [Theory]
    [InlineData("op_Equality")]
    [InlineData("op_Inequality")]
    public void Comparing_element_codes_by_operator_does_not_compile(string operatorName)
    {
        MethodInfo method = typeof(ElementCode).GetMethod(operatorName)!;
        ObsoleteAttribute obsolete = method.GetCustomAttribute<ObsoleteAttribute>()!;
        Assert.True(obsolete.IsError);
        Assert.Contains("ElementId", obsolete.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Element_codes_equal_as_values()
    {
        Assert.True(ElementCode.Parse("K01", null).Equals((object)ElementCode.Parse("Ｋ０１", null)));
        Assert.False(ElementCode.Parse("K01", null).Equals((object)ElementCode.Parse("K1", null)));
        Assert.False(ElementCode.Parse("K01", null).Equals("K01"));
    }

    [Fact]
    public void Element_ids_order_by_owner_then_by_local_identity()
    {
        ElementId[] ids =
        [
            new("APA2654-001v10", LocalId.Parse("A01", null)),
            new("APA2654-001v4", LocalId.Parse("A10", null)),
            new("APA2654-001v4", LocalId.Parse("A08#2", null)),
            new("APA2654-001v4", LocalId.Parse("A08", null)),
        ];
        Array.Sort(ids);
        Assert.Equal(
            ["APA2654-001v4 A08", "APA2654-001v4 A08#2", "APA2654-001v4 A10", "APA2654-001v10 A01"],
            ids.Select(static id => id.ToString()));
    }

    [Theory]
    [InlineData(" apa2654-001V04 ", "APA2654-001v4")]
    [InlineData("ＡＰＡ２６５４－００１ｖ４", "APA2654-001v4")]
    [InlineData("APA2654-001", "APA2654-001")]
    [InlineData("apa2654-001x", "apa2654-001x")]
    [InlineData("11-1011.00", "11-1011.00")]
    public void Standard_codes_of_iCAP_have_capitals_and_a_small_v(string text, string expected) =>
        Assert.Equal(expected, StandardCode.Parse(text, null).Text);

    [Theory]
    [InlineData("T2", 'T', "2")]
    [InlineData("O2.10.3", 'O', "2,10,3")]
    [InlineData("K09", 'K', "9")]
    public void Numbered_codes_have_a_letter_and_numbers(string text, char letter, string numbers)
    {
        Assert.True(NumberedCode.TryParse(text, out NumberedCode code));
        Assert.Equal(letter, code.Letter);
        Assert.Equal(numbers, string.Join(',', Enumerable.Range(0, code.Count).Select(position => code[position])));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("T")]
    [InlineData("t2")]
    [InlineData("T2.")]
    [InlineData("T-2")]
    [InlineData("T1.2.3.4.5")]
    [InlineData("T99999999999")]
    public void Other_texts_are_not_numbered(string? text) => Assert.False(NumberedCode.TryParse(text, out _));

    [Theory]
    [InlineData("O2.4.1", "T2.4", true)]
    [InlineData("T2.4", "T2", true)]
    [InlineData("O2.40.1", "T2.4", false)]
    [InlineData("T2", "T2.4", false)]
    [InlineData("T2.4", "T2.4", false)]
    public void Beneath_means_a_longer_number_that_begins_the_same(string lower, string upper, bool expected)
    {
        Assert.True(NumberedCode.TryParse(lower, out NumberedCode beneath) & NumberedCode.TryParse(upper, out NumberedCode above));
        Assert.Equal(expected, beneath.IsBeneath(above));
    }
}

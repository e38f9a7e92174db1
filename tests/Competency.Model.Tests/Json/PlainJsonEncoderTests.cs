using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Competency.Model.Json;

namespace Competency.Model.Tests.Json;

public sealed class PlainJsonEncoderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain/<&'+>\u007f\u0085\u2028\ufeff\ufffe", "plain/<&'+>\u007f\u0085\u2028\ufeff\ufffe")]
    [InlineData("節目𨎊🎭", "節目𨎊🎭")]
    [InlineData("a\"b\\c", "a\\\"b\\\\c")]
    [InlineData("\b\t\n\f\r", @"\b\t\n\f\r")]
    [InlineData("\0\u001f", @"\u0000\u001F")]
    [InlineData("𨎊\"𨎊", "𨎊\\\"𨎊")]
    public void Only_what_JSON_requires_is_escaped(string text, string expected)
    {
        Assert.Equal(expected, PlainJsonEncoder.Instance.Encode(text));
        Assert.Equal($"\"{expected}\"", Written(text));
    }

    /// <summary>Not inline data: metadata is UTF-8 and would lose what is tested.</summary>
    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character()
    {
        Assert.Equal("\"\ufffd\"", Written("\ud800"));
        Assert.Equal("\"a\ufffdb\ufffd\"", Written("a\udc00b\ud800"));
        Assert.Equal("\"\ufffd𐀀\"", Written("\ud800\ud800\udc00"));
        Assert.Equal("a\ufffd\\n", PlainJsonEncoder.Instance.Encode("a\ud800\n"));
    }

    [Fact]
    public void Every_scalar_survives()
    {
        StringBuilder all = new();
        for (int scalar = 0; scalar <= 0x10FFFF; scalar++)
        {
            if (Rune.IsValid(scalar))
            {
                all.Append(new Rune(scalar));
            }
        }

        string written = Written(all.ToString());
        Assert.Equal(all.ToString(), JsonSerializer.Deserialize<string>(written));
        int escapes = 0x20 + 2;
        Assert.Equal(escapes, written.Count(static character => character == '\\') - 1);
    }

    [Fact]
    public void Long_texts_with_escapes_everywhere_are_whole()
    {
        string text =
            string.Concat(Enumerable.Range(0, 5000).Select(static number => $"𨎊\"{number.ToString(CultureInfo.InvariantCulture)}\n"));
        Assert.Equal(text, JsonSerializer.Deserialize<string>(Written(text)));
    }

    private static string Written(string text)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = PlainJsonEncoder.Instance }))
        {
            writer.WriteStringValue(text);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}

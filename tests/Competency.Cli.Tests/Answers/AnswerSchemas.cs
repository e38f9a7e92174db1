using System.Text;
using System.Text.RegularExpressions;

namespace Competency.Cli.Tests.Answers;

/// <summary>The published schemas of answers: every golden answer and every example is compared with that of its format.</summary>
internal static partial class AnswerSchemas
{
    // The format is the first property.
    private const int LengthOfHead = 100;

    /// <summary>Asserts that what the tool printed has the schema of its format, where one is published.</summary>
    public static void AssertValid(string output)
    {
        Match format = Format().Match(output[..Math.Min(output.Length, LengthOfHead)]);
        if (format.Success && PublishedSchema.Of(format.Groups["format"].Value) is PublishedSchema schema)
        {
            Assert.Empty(schema.Validate(Encoding.UTF8.GetBytes(output)));
        }
    }

    [GeneratedRegex("""^\{\s+"format": "(?<format>[^"]+)",""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Format();
}

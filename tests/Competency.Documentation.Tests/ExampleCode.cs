using System.Xml.Linq;

namespace Competency.Documentation.Tests;

/// <summary>The code of an example in a comment.</summary>
internal static class ExampleCode
{
    /// <summary>The text of the element without the indentation that the compiler leaves in.</summary>
    public static string TextOf(XElement code)
    {
        string[] lines = code.Value.ReplaceLineEndings("\n").Trim('\n').Split('\n');
        int indentation = lines.Where(static line => line.Trim().Length > 0).Min(static line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > indentation ? line[indentation..] : "")).TrimEnd();
    }
}

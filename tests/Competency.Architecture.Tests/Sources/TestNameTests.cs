using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Competency.Architecture.Tests.Sources;

/// <summary>A test is a sentence, in a class that says what it is about.</summary>
public sealed class TestNameTests
{
    [Fact]
    public void A_test_is_named_by_a_sentence_and_its_class_by_its_subject()
    {
        IEnumerable<string> breaches =
            from test in Tests()
            let type = ((TypeDeclarationSyntax)test.Parent!).Identifier.Text
            where !IsSentence(test.Identifier.Text)
                || !(type.EndsWith("Tests", StringComparison.Ordinal) || type.EndsWith("Properties", StringComparison.Ordinal))
            select $"{type}.{test.Identifier.Text}";

        Breaches.None(breaches);
    }

    /// <summary>Words with lines between them, or one word.</summary>
    private static bool IsSentence(string name) => name.Contains('_', StringComparison.Ordinal) || !name.Skip(1).Any(char.IsUpper);

    private static IEnumerable<MethodDeclarationSyntax> Tests() =>
        from file in SourceFile.Below(Path.Combine(SharedData.RepositoryRoot, "tests"))
        from method in CSharpSyntaxTree.ParseText(string.Join('\n', file.Lines))
            .GetRoot()
            .DescendantNodes()
            .OfType<MethodDeclarationSyntax>()
        where method.AttributeLists.SelectMany(static list => list.Attributes)
            .Any(static attribute => attribute.Name.ToString() is "Fact" or "Theory" or "Property")
        select method;
}

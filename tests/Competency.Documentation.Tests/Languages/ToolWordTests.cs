using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Competency.Documentation.Tests.Languages;

/// <summary>Every word of the tool has a translation, and every translation is of a word of the tool.</summary>
public sealed class ToolWordTests
{
    private static readonly string Folder = Path.Combine(SharedData.RepositoryRoot, "src", "Competency.Cli");

    // Words that no constant of a page holds: severities, kinds of hits, classes of moves, relations, states of versions, strengths.
    private static readonly string[] Named =
    [
        "error", "warning", "info", "{0} errors", "{0} warnings", "{0} infos", "standard", "advancement", "lateral advancement", "similar",
        "lateral transition", "broader", "narrower", "close", "related", "exact", "name matcher", "essential", "optional", "core",
        "additional", "current", "superseded", "Job category", "Occupation", "Industry", "{0} versions", "{0} notes",
        "Missing", "Met", "Surplus", "Partly met", "Below level", "Used in", "Needed for", "Held", "Needed", "description",
    ];

    private static readonly HashSet<string> Translations = new(
        XDocument.Load(Path.Combine(Folder, "Console", "Words.zh-Hant.resx")).Root!.Elements("data")
            .Select(static text => text.Attribute("name")!.Value),
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Words =
    [
        .. Directory.GetFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .SelectMany(static file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes())
            .SelectMany(KeysOf)
            .Distinct(),
    ];

    [Fact]
    public void Every_word_is_translated() => AssertNone(Words.Where(static key => !Translations.Contains(key)));

    [Fact]
    public void Every_translation_is_of_a_word() => AssertNone(Translations.Except(Words.Concat(Named), StringComparer.OrdinalIgnoreCase));

    private static void AssertNone(IEnumerable<string> found)
    {
        string[] all = [.. found];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }

    private static IEnumerable<string> KeysOf(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "Say" } } call =>
            KeyOf(call.ArgumentList.Arguments[0].Expression) is string key ? [key] : [],
        InvocationExpressionSyntax call when NameOf(call) == "Counted"
            && call.ArgumentList.Arguments[^1].Expression is LiteralExpressionSyntax noun =>
            ["{0} " + noun.Token.ValueText + (call.ArgumentList.Arguments.Count == 2 ? "s" : "")],
        InvocationExpressionSyntax call when NameOf(call) is "Heading" or "Head" => Literals(call.ArgumentList),
        ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.Text: "AnswerTable" }, ArgumentList: { } names } =>
            Literals(names),
        ImplicitObjectCreationExpressionSyntax
        {
            Parent: EqualsValueClauseSyntax
            {
                Parent.Parent: VariableDeclarationSyntax
                { Type: IdentifierNameSyntax { Identifier.Text: "AnswerTable" } }
            }
        } table => Literals(table.ArgumentList),
        _ => [],
    };

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        IdentifierNameSyntax name => name.Identifier.Text,
        MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
        _ => null,
    };

    private static IEnumerable<string> Literals(ArgumentListSyntax arguments) => arguments.DescendantNodes()
        .OfType<LiteralExpressionSyntax>()
        .Where(static literal => literal.IsKind(SyntaxKind.StringLiteralExpression))
        .Where(literal => !literal.Ancestors().TakeWhile(above => above != arguments).Any(IsSay))
        .Select(static literal => literal.Token.ValueText.TrimStart('>', '~', '?'))
        .Where(static text => text.Length > 0);

    private static bool IsSay(SyntaxNode node) =>
        node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "Say" } };

    private static string? KeyOf(ExpressionSyntax text)
    {
        int next = 0;
        return Join(text);

        string? Join(ExpressionSyntax part) => part switch
        {
            LiteralExpressionSyntax literal => literal.Token.ValueText,
            BinaryExpressionSyntax sum => Join(sum.Left) + Join(sum.Right),
            InterpolatedStringExpressionSyntax interpolated => string.Concat(interpolated.Contents.Select(content => content switch
            {
                InterpolatedStringTextSyntax words => words.TextToken.ValueText,
                InterpolationSyntax { FormatClause: { } format } => $"{{{next++}:{format.FormatStringToken.ValueText}}}",
                _ => $"{{{next++}}}",
            })),
            _ => null,
        };
    }
}

using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Competency.Architecture.Tests.Api;
using Competency.Architecture.Tests.Assemblies;
using Competency.Model;

namespace Competency.Architecture.Tests.Language;

/// <summary>The documentation of the libraries and the texts of rules use the words of <c>docs/concepts.md</c>.</summary>
public sealed partial class GlossaryTests
{
    public static TheoryData<string> Projects => [.. ShippedAssembly.Libraries.Select(static assembly => assembly.Project)];

    [Theory]
    [InlineData("The findings of a file.", "findings")]
    [InlineData("Takes place in place.", "")]
    [InlineData("The place of a row.", "place")]
    [InlineData("The level, missing if unknown.", "missing if")]
    [InlineData("Missing competencies.", "")]
    [InlineData("Normalised and recognised behaviour of a neighbour.", "behaviour neighbour normalised recognised")]
    [InlineData("Normalized and recognized behavior of a neighbor; the promise of an exercise; likewise precise.", "")]
    public void The_glossary_finds_what_it_names(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Glossary.Entries.SelectMany(entry => entry.Breaches(text)).Order(StringComparer.Ordinal)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Documentation_keeps_to_the_glossary(string project)
    {
        DocumentationFile documentation = new(ShippedAssembly.Libraries.Single(assembly => assembly.Project == project));

        AssertKept(documentation.PublicMembers.Select(static member => (DocumentationFile.IdOf(member), TextOf(member))));
    }

    [Fact]
    public void Rules_keep_to_the_glossary() =>
        AssertKept(
            Rules().SelectMany(static rule => new[] { (rule.Id + " title", rule.Title), (rule.Id + " message", rule.MessageFormat) }));

    private static void AssertKept(IEnumerable<(string Id, string Text)> texts) => Breaches.None(BreachesOf(texts));

    private static IEnumerable<string> BreachesOf(IEnumerable<(string Id, string Text)> texts)
    {
        (string Id, string Text)[] all = [.. texts];
        Assert.NotEmpty(all);
        return
            from text in all
            from entry in Glossary.Entries
            from word in entry.Breaches(text.Text)
            select $"{text.Id}: '{word}', write {entry.Replacement}";
    }

    /// <summary>Every rule, wherever it is declared.</summary>
    private static IEnumerable<DiagnosticDescriptor> Rules() => ShippedAssembly.All
        .SelectMany(static assembly => Assembly.LoadFrom(assembly.Module.FileName).GetTypes())
        .Where(static type => !type.ContainsGenericParameters)
        .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(static field => field.FieldType == typeof(DiagnosticDescriptor))
        .Select(static field => (DiagnosticDescriptor)field.GetValue(null)!);

    /// <summary>The prose: without code, whose words are those of files and languages.</summary>
    private static string TextOf(XElement member)
    {
        XElement prose = new(member);
        prose.Descendants()
            .Where(static element => element.Name.LocalName is "c" or "code")
            .ToList()
            .ForEach(static code => code.ReplaceWith(" "));
        return Blanks().Replace(string.Concat(prose.DescendantNodes().OfType<XText>().Select(static text => text.Value)), " ");
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}

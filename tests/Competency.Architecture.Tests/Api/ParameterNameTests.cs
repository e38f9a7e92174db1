using System.Text.RegularExpressions;
using Competency.Architecture.Tests.Assemblies;
using Mono.Cecil;

namespace Competency.Architecture.Tests.Api;

/// <summary>
/// One word for one thing: <c>maxCount</c> how many, <c>minX</c> at least, <c>maxX</c> at most, <c>cancellationToken</c>.
/// </summary>
public sealed partial class ParameterNameTests
{
    private static readonly string[] Banned = ["count", "limit", "top", "least", "most", "take", "number", "cancellation", "token", "ct"];

    /// <summary>Members that a banned word fits, as <c>Type.Member(parameter)</c> or <c>Type.Property</c>, each with its reason.</summary>
    private static readonly string[] Allowed = [];

    [Fact]
    public void Parameters_have_the_words_of_NET()
    {
        IEnumerable<string> breaches =
            from method in ShippedAssembly.Libraries.SelectMany(static assembly => assembly.PublicTypes)
                .SelectMany(static type => type.Methods)
            where method.IsVisible() && !method.IsSetter && !IsMadeByRecord(method)
            from parameter in method.Parameters
            let isToken = parameter.ParameterType.Name == "CancellationToken"
            where isToken ? parameter.Name != "cancellationToken" : Banned.Contains(parameter.Name) || Superlative().IsMatch(parameter.Name)
            select $"{method.DeclaringType.Name}.{method.Name}({parameter.Name})";

        Breaches.None(breaches.Except(Allowed));
    }

    [Fact]
    public void Options_have_the_words_of_NET()
    {
        IEnumerable<string> breaches =
            from property in ShippedAssembly.Libraries.SelectMany(static assembly => assembly.PublicTypes)
                .SelectMany(static type => type.Properties)
            where property.IsVisible() && property.DeclaringType.Name.EndsWith("Options", StringComparison.Ordinal)
            where property.Name is "Top" or "Limit" or "Count" or "Cancellation" || Superlative().IsMatch(property.Name)
            select $"{property.DeclaringType.Name}.{property.Name}";

        Breaches.None(breaches.Except(Allowed));
    }

    private static bool IsMadeByRecord(MethodDefinition method) => method.Name is "Deconstruct" or "Equals" || method.IsMadeByCompiler();

    /// <summary><c>leastScore</c>, <c>LargestFile</c>, <c>LimitPerRule</c>.</summary>
    [GeneratedRegex("^([Ll]east|[Mm]ost|[Ll]argest|[Ss]mallest|[Ll]owest|[Hh]ighest|[Ll]imit)[A-Z]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Superlative();
}

using Mono.Cecil;

namespace Competency.Architecture.Tests.Assemblies;

/// <summary>What each package pulls in, and how much of the model its neighbor sees that others do not.</summary>
public sealed class DependencyTests
{
    /// <summary>Twelve of them are what tables of profiles and tidy tables are in any kind of file, also in columnar ones.</summary>
    private const int MaxInternalTypes = 24;

    public static TheoryData<string, string[]> Dependencies => new()
    {
        { "Competency.Model", [] },
        { "Competency.Model.Csv", ["Competency.Model", "CsvHelper"] },
        { "Competency.Model.Data", ["Apache.Arrow", "Competency.Model", "Parquet"] },
        { "Competency.Model.Excel", ["Competency.Model", "ExcelNumberFormat"] },
        { "Competency.Model.Graphs", ["Competency.Model", "QuikGraph"] },
        {
            "Competency.Cli",
            [
                "Competency.Model", "Competency.Model.Csv", "Competency.Model.Data", "Competency.Model.Excel", "Competency.Model.Graphs",
                "QuikGraph", "Spectre.Console", "Spectre.Console.Ansi", "System.CommandLine",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Dependencies))]
    public void An_assembly_depends_on_the_framework_and_these(string project, string[] expected)
    {
        ShippedAssembly assembly = ShippedAssembly.All.Single(assembly => assembly.Project == project);
        IEnumerable<string> references = assembly.Module.AssemblyReferences.Select(static reference => reference.Name);

        Assert.Equal(expected, references.Where(static name => !IsFramework(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_tables_use_few_internal_types_of_the_model()
    {
        Dictionary<string, TypeDefinition> internals = ShippedAssembly.Model.Module.GetTypes()
            .Where(static type => !type.IsVisible() && !type.IsMadeByCompiler())
            .ToDictionary(static type => type.FullName, StringComparer.Ordinal);
        SortedSet<string> used = new(StringComparer.Ordinal);
        foreach (TypeReference reference in ShippedAssembly.Csv.Module.GetTypes().SelectMany(TypeUses.Of))
        {
            if (reference.Scope.Name == ShippedAssembly.Model.Module.Assembly.Name.Name && internals.ContainsKey(reference.FullName))
            {
                used.Add(reference.FullName);
            }
        }

        Assert.True(
            used.Count <= MaxInternalTypes, $"{used.Count} internal types, of {MaxInternalTypes} at most:\n{string.Join('\n', used)}");
    }

    /// <summary>What stands beside the model asks it as an application would.</summary>
    [Fact]
    public void The_graphs_use_no_internal_type_of_the_model() =>
        Assert.DoesNotContain(
            ShippedAssembly.Model.Module.Assembly.CustomAttributes,
            static attribute => attribute.AttributeType.Name == "InternalsVisibleToAttribute"
                && attribute.ConstructorArguments[0].Value is string friend
                && friend.StartsWith("Competency.Model.Graphs", StringComparison.Ordinal));

    /// <summary>A package that is called System.… is not the framework.</summary>
    private static bool IsFramework(string name) =>
        name is not "System.CommandLine" && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal));
}

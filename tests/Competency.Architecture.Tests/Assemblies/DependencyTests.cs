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
        { "Competency.Model.Reports", ["Competency.Model"] },
        {
            "Competency.Cli",
            [
                "Competency.Model", "Competency.Model.Csv", "Competency.Model.Data", "Competency.Model.Excel", "Competency.Model.Graphs",
                "Competency.Model.Reports", "QuikGraph", "Spectre.Console", "Spectre.Console.Ansi", "System.CommandLine",
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
        SortedSet<string> used = InternalTypesUsedBy(ShippedAssembly.Csv);

        Assert.True(
            used.Count <= MaxInternalTypes, $"{used.Count} internal types, of {MaxInternalTypes} at most:\n{string.Join('\n', used)}");
    }

    /// <summary>What stands beside the model asks it as an application would, and shows its answers as the model does.</summary>
    [Fact]
    public void The_graphs_use_internal_types_of_the_model_only_to_show_answers() =>
        Assert.DoesNotContain(
            InternalTypesUsedBy(ShippedAssembly.All.Single(static assembly => assembly.Project == "Competency.Model.Graphs")),
            static type => !type.StartsWith("Competency.Model.Text.", StringComparison.Ordinal)
                && type is not "Competency.Model.Catalog.ShownCode");

    private static SortedSet<string> InternalTypesUsedBy(ShippedAssembly user)
    {
        HashSet<string> internals = new(
            ShippedAssembly.Model.Module.GetTypes()
                .Where(static type => !type.IsVisible() && !type.IsMadeByCompiler())
                .Select(static type => type.FullName),
            StringComparer.Ordinal);
        SortedSet<string> used = new(StringComparer.Ordinal);
        foreach (TypeReference reference in user.Module.GetTypes().SelectMany(TypeUses.Of))
        {
            if (reference.Scope.Name == ShippedAssembly.Model.Module.Assembly.Name.Name && internals.Contains(reference.FullName))
            {
                used.Add(reference.FullName);
            }
        }

        return used;
    }

    /// <summary>A package that is called System.… is not the framework.</summary>
    private static bool IsFramework(string name) =>
        name is not "System.CommandLine" && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal));
}

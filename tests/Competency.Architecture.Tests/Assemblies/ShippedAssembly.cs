using Mono.Cecil;

namespace Competency.Architecture.Tests.Assemblies;

/// <summary>An assembly of a package, as it lies beside this test program, and the folder of its sources.</summary>
public sealed class ShippedAssembly
{
    private ShippedAssembly(string project, string assembly)
    {
        Project = project;
        SourceFolder = Path.Combine(SharedData.RepositoryRoot, "src", project);
        DocumentationFile = Path.Combine(AppContext.BaseDirectory, assembly + ".xml");
        Module = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));
    }

    public static ShippedAssembly Model { get; } = new("Competency.Model", "Competency.Model");

    public static ShippedAssembly Csv { get; } = new("Competency.Model.Csv", "Competency.Model.Csv");

    public static ShippedAssembly Data { get; } = new("Competency.Model.Data", "Competency.Model.Data");

    public static ShippedAssembly Excel { get; } = new("Competency.Model.Excel", "Competency.Model.Excel");

    public static ShippedAssembly Graphs { get; } = new("Competency.Model.Graphs", "Competency.Model.Graphs");

    public static ShippedAssembly Reports { get; } = new("Competency.Model.Reports", "Competency.Model.Reports");

    public static ShippedAssembly Cli { get; } = new("Competency.Cli", "competency");

    /// <summary>Everything that is packed.</summary>
    public static IReadOnlyList<ShippedAssembly> All { get; } = [Model, Csv, Data, Excel, Graphs, Reports, Cli];

    /// <summary>What applications reference.</summary>
    public static IReadOnlyList<ShippedAssembly> Libraries { get; } = [Model, Csv, Data, Excel, Graphs, Reports];

    public string Project { get; }

    public string SourceFolder { get; }

    /// <summary>The documentation that is packed with the assembly.</summary>
    public string DocumentationFile { get; }

    public ModuleDefinition Module { get; }

    /// <summary>All types that users of the package see, nested ones included.</summary>
    public IEnumerable<TypeDefinition> PublicTypes => Module.GetTypes().Where(static type => type.IsVisible());

    public override string ToString() => Project;
}

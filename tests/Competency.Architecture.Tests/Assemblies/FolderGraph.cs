using Competency.Architecture.Tests.Sources;
using Mono.Cecil;

namespace Competency.Architecture.Tests.Assemblies;

/// <summary>Which folders of a project use which, by the types that stand in them.</summary>
internal sealed class FolderGraph
{
    /// <summary>What the folder of the project itself is called.</summary>
    public const string Root = ".";

    private readonly ShippedAssembly _assembly;
    private readonly Dictionary<string, SortedSet<string>> _foldersOfType = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedDictionary<string, string>> _uses = new(StringComparer.Ordinal);

    public FolderGraph(ShippedAssembly assembly)
    {
        _assembly = assembly;
        foreach (SourceFile file in SourceFile.Below(assembly.SourceFolder))
        {
            string folder = file.Folder.Length == 0 ? Root : file.Folder;
            _uses.TryAdd(folder, new SortedDictionary<string, string>(StringComparer.Ordinal));
            foreach (SourceType type in file.Types)
            {
                _foldersOfType.TryAdd(type.FullName, new SortedSet<string>(StringComparer.Ordinal));
                _foldersOfType[type.FullName].Add(folder);
            }
        }

        foreach (TypeDefinition type in assembly.Module.GetTypes())
        {
            AddUses(type);
        }
    }

    /// <summary>All folders with a source file.</summary>
    public IEnumerable<string> Folders => _uses.Keys.Order(StringComparer.Ordinal);

    /// <summary>Types whose parts lie in several folders.</summary>
    public IEnumerable<string> TypesInSeveralFolders =>
        _foldersOfType.Where(static entry => entry.Value.Count > 1)
            .Select(static entry => $"{entry.Key} in {string.Join(" and ", entry.Value)}");

    /// <summary>Types of the assembly that no source was found for.</summary>
    public IEnumerable<string> TypesWithoutFolder => _assembly.Module.Types
        .Where(type => type.Namespace.StartsWith("Competency", StringComparison.Ordinal)
            && !type.IsMadeByCompiler()
            && !_foldersOfType.ContainsKey(type.FullName))
        .Select(static type => type.FullName);

    /// <summary>The folders that a folder uses, each with one example of how.</summary>
    public IReadOnlyDictionary<string, string> UsedBy(string folder) => _uses[folder];

    /// <summary>Sets of folders that reach each other, in one line each.</summary>
    public IEnumerable<string> Cycles() => StrongComponents.Of(Folders, folder => _uses[folder].Keys)
        .Where(static component => component.Count > 1)
        .Select(static component => string.Join(" + ", component.Order(StringComparer.Ordinal)))
        .Order(StringComparer.Ordinal);

    /// <summary>Every use inside of cycles, to see which one to cut.</summary>
    public string Explain() => string.Join('\n', StrongComponents.Of(Folders, folder => _uses[folder].Keys)
        .Where(static component => component.Count > 1)
        .SelectMany(component => component.SelectMany(
            from => _uses[from].Where(use => component.Contains(use.Key)).Select(use => $"{from} -> {use.Key}: {use.Value}"))));

    private void AddUses(TypeDefinition type)
    {
        if (FolderOf(type) is not string folder)
        {
            return;
        }

        foreach (TypeReference used in TypeUses.Of(type))
        {
            if (used.Scope is ModuleDefinition && FolderOf(used) is string other && other != folder)
            {
                _uses[folder].TryAdd(other, $"{Outermost(type).Name} uses {Outermost(used).Name}");
            }
        }
    }

    private string? FolderOf(TypeReference type) =>
        _foldersOfType.TryGetValue(Outermost(type).FullName, out SortedSet<string>? folders) ? folders.Min : null;

    private static TypeReference Outermost(TypeReference type)
    {
        TypeReference outermost = type;
        while (outermost.DeclaringType is not null)
        {
            outermost = outermost.DeclaringType;
        }

        return outermost;
    }
}

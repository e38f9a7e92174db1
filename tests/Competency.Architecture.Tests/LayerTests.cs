using Competency.Model;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Competency.Architecture.Tests;

/// <summary>Holds the order of the layers: a folder may use what stands above it in the picture, and nothing below.</summary>
public sealed class LayerTests
{
    /// <summary>Each layer with the layers it may use besides itself; a new folder has to find its place here.</summary>
    private static readonly Dictionary<string, string[]> Layers = new()
    {
        ["Text"] = [],
        ["Threading"] = [],
        ["Codes"] = ["Text"],
        ["Diagnostics"] = [],
        ["Standards"] = ["Text", "Codes", "Diagnostics"],
        ["Drafts"] = ["Text", "Threading", "Codes", "Diagnostics", "Standards"],
        ["Icap"] = ["Text", "Codes", "Diagnostics", "Standards", "Drafts"],
        ["Json"] = ["Text", "Codes", "Diagnostics", "Standards", "Drafts"],
        ["Mappings"] = ["Text", "Codes", "Diagnostics", "Standards"],
        ["Matching"] = ["Text", "Codes", "Diagnostics", "Standards", "Mappings", "Matching/Names"],
        ["Matching/Names"] = ["Text"],
        ["Matching/Scoring"] = ["Text", "Threading", "Standards", "Matching/Names"],
        ["Catalog"] = ["Text", "Threading", "Codes", "Diagnostics", "Standards", "Mappings", "Matching"],
        ["Alignment"] = ["Text", "Threading", "Codes", "Diagnostics", "Standards", "Mappings", "Matching", "Matching/Names", "Matching/Scoring", "Catalog"],
        ["Loading"] = ["Text", "Threading", "Codes", "Diagnostics", "Standards", "Drafts", "Icap", "Json", "Mappings", "Matching", "Catalog"],
        ["Graph"] = ["Text", "Codes", "Diagnostics", "Standards", "Mappings", "Matching", "Catalog"],
        ["Weights"] = ["Text", "Codes", "Diagnostics", "Standards", "Mappings", "Matching", "Catalog", "Graph"],
        ["Profiles"] = ["Text", "Codes", "Diagnostics", "Standards", "Mappings", "Matching", "Catalog"],
        ["Similarity/Kernels"] = ["Threading"],
        ["Similarity"] = ["Text", "Threading", "Codes", "Diagnostics", "Standards", "Mappings", "Matching", "Matching/Names", "Catalog", "Graph", "Weights", "Profiles", "Similarity/Kernels", "Similarity/Names"],
        ["Similarity/Streams"] = ["Threading", "Text", "Codes", "Diagnostics", "Standards", "Mappings", "Matching", "Catalog", "Graph", "Weights", "Profiles", "Similarity/Kernels", "Similarity"],
        ["Similarity/Names"] = ["Text", "Codes", "Diagnostics", "Standards", "Mappings", "Matching", "Matching/Names", "Matching/Scoring", "Catalog"],
        ["Gaps"] = ["Text", "Codes", "Diagnostics", "Standards", "Mappings", "Matching", "Matching/Scoring", "Catalog", "Alignment", "Graph", "Weights", "Profiles"],
    };

    private static readonly string Source = Path.Combine(SharedData.RepositoryRoot, "src", "Competency.Model");

    private static readonly Dictionary<string, string> LayerOfType = ReadLayers();

    [Fact]
    public void Every_folder_is_a_layer()
    {
        IEnumerable<string> folders = Directory.GetDirectories(Source).Select(static folder => Path.GetFileName(folder)!).Where(static folder => folder is not ("bin" or "obj"));

        Assert.Equal(Layers.Keys.Where(static layer => !layer.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_uses_a_layer_below_it()
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(typeof(CompetencyStandard).Assembly.Location);
        SortedSet<string> breaches = new(StringComparer.Ordinal);
        foreach (TypeDefinition type in module.GetTypes())
        {
            if (LayerOf(type) is not string layer)
            {
                continue;
            }

            foreach (string used in UsedTypes(type).Select(LayerOf).OfType<string>())
            {
                if (used != layer && !Layers[layer].Contains(used))
                {
                    breaches.Add($"{layer} ({type.Name}) uses {used}");
                }
            }
        }

        Assert.Empty(breaches);
    }

    [Fact]
    public void The_library_depends_on_the_framework_alone()
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(typeof(CompetencyStandard).Assembly.Location);

        Assert.All(module.AssemblyReferences, static reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));
    }

    /// <summary>
    /// Each type stands in a file of its name, so the folder of the file is the layer of the type; a folder within a layer
    /// that is listed itself is a layer of its own.
    /// </summary>
    private static Dictionary<string, string> ReadLayers()
    {
        Dictionary<string, string> layers = new(StringComparer.Ordinal);
        foreach (string layer in Layers.Keys.OrderBy(static layer => layer.Length))
        {
            foreach (string file in Directory.EnumerateFiles(Path.Combine(Source, layer), "*.cs", SearchOption.AllDirectories))
            {
                layers[Path.GetFileName(file).Split('.')[0]] = layer;
            }
        }

        return layers;
    }

    private static string? LayerOf(TypeReference? reference)
    {
        TypeReference? outermost = reference?.GetElementType();
        while (outermost?.DeclaringType is not null)
        {
            outermost = outermost.DeclaringType;
        }

        bool isOurs = outermost?.Namespace.StartsWith("Competency.Model", StringComparison.Ordinal) == true;
        return isOurs ? LayerOfType.GetValueOrDefault(outermost!.Name.Split('`')[0]) : null;
    }

    private static IEnumerable<TypeReference> UsedTypes(TypeDefinition type)
    {
        IEnumerable<TypeReference?> declared =
        [
            type.BaseType,
            .. type.Interfaces.Select(static implemented => implemented.InterfaceType),
            .. type.Fields.Select(static field => field.FieldType),
            .. type.Properties.Select(static property => property.PropertyType),
            .. type.Methods.SelectMany(UsedByMethod),
        ];
        return declared.OfType<TypeReference>().SelectMany(WithArguments);
    }

    private static IEnumerable<TypeReference> UsedByMethod(MethodDefinition method)
    {
        IEnumerable<TypeReference> signature = method.Parameters.Select(static parameter => parameter.ParameterType).Append(method.ReturnType);
        if (!method.HasBody)
        {
            return signature;
        }

        IEnumerable<TypeReference?> body = method.Body.Instructions.Select(UsedByInstruction);
        return signature.Concat(method.Body.Variables.Select(static variable => variable.VariableType)).Concat(body.OfType<TypeReference>());
    }

    private static TypeReference? UsedByInstruction(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => type,
        MethodReference method => method.DeclaringType,
        FieldReference field => field.DeclaringType,
        _ => null,
    };

    private static IEnumerable<TypeReference> WithArguments(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(WithArguments).Prepend(generic),
        ArrayType array => WithArguments(array.ElementType),
        _ => [type],
    };
}

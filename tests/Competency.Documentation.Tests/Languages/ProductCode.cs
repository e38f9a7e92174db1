using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Competency.Documentation.Tests.Languages;

/// <summary>
/// The code of a package, compiled again, so that tests see what a text in it is: the words of a message, which have a translation, or
/// something else.
/// </summary>
internal sealed class ProductCode
{
    private static readonly string[] ImplicitUsings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
    ];

    private readonly CSharpCompilation _compilation;

    /// <summary>The code of a project.</summary>
    public ProductCode(string project)
    {
        string folder = Path.Combine(SharedData.RepositoryRoot, "src", project);
        string header = string.Concat(ImplicitUsings.Select(static space => $"global using {space};\n"));
        _compilation = CSharpCompilation.Create(
            project == "Competency.Cli" ? "competency" : project,
            Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(static file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/",
                StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(static file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file))
                .Prepend(CSharpSyntaxTree.ParseText(header)),
            References(project),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>All operations of the code, in the order of its files.</summary>
    public IEnumerable<IOperation> Operations()
    {
        foreach (SyntaxTree tree in _compilation.SyntaxTrees)
        {
            SemanticModel model = _compilation.GetSemanticModel(tree);
            foreach (SyntaxNode node in tree.GetRoot().DescendantNodes().Where(IsRoot))
            {
                foreach (IOperation operation in model.GetOperation(node)?.DescendantsAndSelf() ?? [])
                {
                    yield return operation;
                }
            }
        }
    }

    /// <summary>Where an operation stands, for messages of tests.</summary>
    public static string PlaceOf(IOperation operation)
    {
        FileLinePositionSpan span = operation.Syntax.GetLocation().GetLineSpan();
        return $"{Path.GetFileName(span.Path)}:{span.StartLinePosition.Line + 1}";
    }

    /// <summary>The key of an interpolated text: its words, with {0} for what is interpolated first.</summary>
    public static string KeyOf(IOperation content)
    {
        int next = 0;
        return string.Concat(PartsOf(content).Select(part => part switch
        {
            IInterpolatedStringTextOperation { Text: ILiteralOperation literal } => Escaped((string)literal.ConstantValue.Value!),
            IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation call } when call.TargetMethod.Name == "AppendLiteral" =>
                Escaped((string)call.Arguments[0].Value.ConstantValue.Value!),
            IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation call } => Place(next++, FormatOf(call)),
            _ => Place(next++, null),
        }));
    }

    private static IEnumerable<IInterpolatedStringContentOperation> PartsOf(IOperation content) => content switch
    {
        IInterpolatedStringOperation text => text.Parts,
        IInterpolatedStringAdditionOperation sum => PartsOf(sum.Left).Concat(PartsOf(sum.Right)),
        _ => [],
    };

    private static string? FormatOf(IInvocationOperation call) =>
        call.Arguments.Length > 1 ? call.Arguments[1].Value.ConstantValue.Value as string : null;

    private static string Place(int index, string? format) => format is null ? $"{{{index}}}" : $"{{{index}:{format}}}";

    private static string Escaped(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    // What has operations of its own: bodies, and the values of fields, properties and parameters.
    private static bool IsRoot(SyntaxNode node) => node is
        BlockSyntax { Parent: BaseMethodDeclarationSyntax or AccessorDeclarationSyntax } or ArrowExpressionClauseSyntax
        or EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } or PropertyDeclarationSyntax
        }
        or PrimaryConstructorBaseTypeSyntax or ConstructorInitializerSyntax or GlobalStatementSyntax;

    private static ImmutableArray<MetadataReference> References(string project)
    {
        string[] trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return
        [
            .. trusted.Where(file => Path.GetFileNameWithoutExtension(file) != project)
                .Select(static file => MetadataReference.CreateFromFile(file)),
        ];
    }
}

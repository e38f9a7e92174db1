using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Severity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace Competency.Documentation.Tests;

/// <summary>
/// Code as an application has it: a console program with implicit usings that references the libraries and nothing else. It sees what
/// is public, like any other program.
/// </summary>
internal sealed class ExampleProgram
{
    /// <summary>What an application references.</summary>
    public static IReadOnlyList<Assembly> Libraries { get; } =
    [
        Assembly.Load("Competency.Model"), Assembly.Load("Competency.Model.Csv"), Assembly.Load("Competency.Model.Data"),
        Assembly.Load("Competency.Model.Excel"), Assembly.Load("Competency.Model.Graphs"), Assembly.Load("Competency.Model.Reports"),
    ];

    // What their public members, or the pages, mention of other packages.
    private static readonly Assembly[] Mentioned =
        [Assembly.Load("QuikGraph"), Assembly.Load("Apache.Arrow"), Assembly.Load("Microsoft.Data.Analysis")];

    /// <summary>What it is compiled with: the framework, the libraries and what their public members mention.</summary>
    public static ImmutableArray<MetadataReference> References { get; } = FindReferences();

    private static readonly string[] ImplicitUsings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
        "Competency.Model",
    ];

    private static readonly CSharpCompilationOptions Options =
        new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999);

    private readonly CSharpCompilation _compilation;
    private byte[]? _assembly;

    /// <summary>A program of pieces, each of which may have usings, statements and types.</summary>
    public ExampleProgram(IEnumerable<string> codes, params IEnumerable<string> namespaces)
    {
        IEnumerable<string> usings = ImplicitUsings.Union(namespaces, StringComparer.Ordinal);
        string header = string.Concat(usings.Select(static space => $"global using {space};\n"));
        _compilation = CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.ParseText(header), CSharpSyntaxTree.ParseText(Arrange(codes))],
            References,
            Options);
    }

    /// <summary>Asserts that there are no errors, nor warnings of obsolete members or of null, as a careful application has none.</summary>
    public void AssertCompiles()
    {
        string[] errors =
        [
            .. _compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == Severity.Error || IsNoticed(diagnostic.Id))
                .Select(static diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(null)}: {SourceOf(diagnostic)}"),
        ];
        Assert.True(errors.Length == 0, string.Join('\n', errors));
    }

    /// <summary>Runs it in this process. It is compiled the first time only, and remembers nothing from one run to the next.</summary>
    public async Task Run()
    {
        using MemoryStream assembly = new(_assembly ??= Compiled());
        AssemblyLoadContext context = new("example", isCollectible: true);
        try
        {
            MethodInfo main = context.LoadFromStream(assembly).EntryPoint!;
            object[] arguments = main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()];
            object? result = main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);
            await (result as Task ?? Task.CompletedTask);
        }
        finally
        {
            context.Unload();
        }
    }

    private byte[] Compiled()
    {
        using MemoryStream assembly = new();
        Assert.True(_compilation.Emit(assembly).Success);
        return assembly.ToArray();
    }

    /// <summary>Usings first, statements next, types last, as C# wants it; blocks on a page come in the order of the story.</summary>
    private static string Arrange(IEnumerable<string> codes)
    {
        CompilationUnitSyntax[] units = [.. codes.Select(static code => CSharpSyntaxTree.ParseText(code).GetCompilationUnitRoot())];
        IEnumerable<string> usings = units.SelectMany(static unit => unit.Usings)
            .Select(static directive => directive.ToFullString().Trim())
            .Distinct();
        MemberDeclarationSyntax[] members = [.. units.SelectMany(static unit => unit.Members)];
        IEnumerable<string> statements = members.OfType<GlobalStatementSyntax>().Select(static statement => statement.ToFullString());
        IEnumerable<string> types = members.Where(static member => member is not GlobalStatementSyntax)
            .Select(static type => type.ToFullString());
        string program = members.OfType<GlobalStatementSyntax>().Any() ? "" : "return;";
        return string.Join('\n', [.. usings, .. statements, program, .. types]);
    }

    private static bool IsNoticed(string id) =>
        id is "CS0612" or "CS0618" or "CS8600" or "CS8602" or "CS8603" or "CS8604" or "CS8618" or "CS8625";

    private static string SourceOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().Lines.GetLineFromPosition(diagnostic.Location.SourceSpan.Start).ToString().Trim() ?? "";

    /// <summary>The framework and the libraries with what they mention, but none of the test packages.</summary>
    private static ImmutableArray<MetadataReference> FindReferences()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return
        [
            .. trusted.Split(Path.PathSeparator).Where(path => path.StartsWith(framework, StringComparison.Ordinal))
                .Concat(Libraries.Concat(Mentioned).Select(static library => library.Location))
                .Select(static path => MetadataReference.CreateFromFile(path)),
        ];
    }
}

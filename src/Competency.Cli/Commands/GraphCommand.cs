using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Competency.Cli.Answers;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Model;

namespace Competency.Cli.Commands;

// graph [CODE|DATA] --view VIEW -o FILE: a graph of the catalog for another program, or a picture of it.
internal sealed class GraphCommand(ToolConsole console, CatalogSource source, CommonOptions common)
{
    private readonly Argument<string?> _subject = Validation.NotEmpty(new Argument<string?>("CODE|DATA")
    {
        Description = Say("The code of a standard, for what is about it alone; or a file or folder to read, or - for standard input."),
        Arity = ArgumentArity.ZeroOrOne,
    });

    private readonly Option<string?> _output = Validation.NoEmptyPath(new Option<string?>("--output", "-o")
    {
        Description = Say($"The file to write; its ending says the format: {GraphFile.KnownEndings}. Default: standard output."),
        HelpName = "FILE",
    });

    private readonly Option<string?> _format = new("--format")
    {
        Description = Say($"The format, whatever the ending: {Wording.List(GraphFile.Names)}."),
        HelpName = "FORMAT",
    };

    private readonly GraphOptions _graphs = new();

    public Command Build()
    {
        ToolCommand command = new("graph", Say("Write a graph of the catalog for another program, or draw it."),
            new Example("graph TFB5131-902 -o barista.mmd", Say("A standard as a Mermaid diagram.")),
            new Example("graph --view families -o families.gexf", Say("A map of the families of roles, for Gephi.")))
        { _subject, _output, Validation.WithWords(GraphFile.Names, _format) };
        _graphs.AddTo(command);
        command.Options.Add(common.Force);
        Validation.Check(command, RefuseOutput);
        command.SetAction(Run);
        return command;
    }

    private void RefuseOutput(CommandResult result)
    {
        if (result.Children.SelectMany(static child => child.Errors).Any())
        {
            return;
        }

        (string? path, string? format) = (result.GetValue(_output), result.GetValue(_format));
        bool isFile = path is not (null or "-");
        if (format is not null && GraphFile.Named(format) is null)
        {
            result.AddError(Say($"'{format}' is not a format of graphs. Use one of {Wording.List(GraphFile.Names)}.")
                + Wording.DidYouMean(format, GraphFile.Names));
        }
        else if (FileOf(format, path) is not GraphFile file)
        {
            result.AddError(isFile
                ? Say($"the ending of '{path}' is that of no graph file. Use one of {GraphFile.KnownEndings}, or --format.")
                : Say("choose a file with -o FILE, or a format for standard output with --format."));
        }
        else if (!isFile && file == GraphFile.Png && console.IsTerminal)
        {
            result.AddError(Say("a PNG is no text for a terminal. Choose a file with -o FILE, or a pipe."));
        }
        else if (!isFile && result.GetValue(common.Json))
        {
            result.AddError(Say("'--json' says what was written to a file. Choose one with -o FILE."));
        }
    }

    private static GraphFile? FileOf(string? format, string? path) =>
        format is not null ? GraphFile.Named(format) : path is not (null or "-") ? GraphFile.Of(path) : null;

    private int Run(ParseResult parsed)
    {
        string? path = parsed.GetValue(_output);
        GraphFile file = FileOf(parsed.GetValue(_format), path)!;
        source.Locations.CheckOutput(path);
        string? subject = parsed.GetValue(_subject);
        bool isData = subject is not null && (StandardInput.IsFile(subject) || Directory.Exists(subject));
        DataRequest request = isData ? common.Request(parsed, subject!) : common.Request(parsed);
        IEnumerable<string> inputs = [.. CatalogSource.PathsOf(request), .. _graphs.InputsOf(parsed)];
        source.Locations.CheckApart([path], inputs, parsed.GetValue(common.Force));
        CompetencyCatalog catalog = source.Load(request).Catalog;
        bool isCode = subject is not null && !isData;
        CompetencyStandard? standard = isCode ? source.Find(catalog, subject!)
            : catalog.StandardCount == 1 ? catalog.StandardAt(0)
            : null;
        if (isCode && standard is null)
        {
            return ExitCode.NoAnswer;
        }

        GraphRequest? wanted = _graphs.RequestOf(parsed, standard);
        if (GraphOptions.ProblemOf(wanted, standard, isCode, file) is string problem)
        {
            console.Error.WriteLine($"competency: {problem}");
            return ExitCode.WrongUsage;
        }

        if (MeasureOptions.Missing(catalog, wanted!.Similarity.Measure!) is string missing)
        {
            console.Error.WriteLine($"competency: {missing}");
            return ExitCode.NoAnswer;
        }

        wanted = wanted with { Tables = common.Tables.Options(parsed) };
        return new GraphSource(console, source).Find(wanted, catalog, standard) is GraphExport graph
            ? Answer(parsed, new Written(catalog, wanted.View, standard, graph), file, path)
            : ExitCode.NoAnswer;
    }

    private int Answer(ParseResult parsed, Written written, GraphFile file, string? path)
    {
        ImmutableArray<Diagnostic> diagnostics = [];
        try
        {
            if (path is null or "-")
            {
                using Stream output = console.OpenOutput();
                diagnostics = Write(output, written, file);
            }
            else
            {
                using OutputFile output = OutputFile.Create(path);
                diagnostics = Write(output.Stream, written, file);
                if (!IsRefused(diagnostics))
                {
                    output.Complete();
                }
            }
        }
        catch (Exception exception) when (path is not (null or "-") && exception is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(Say($"competency: '{path}' cannot be written: {exception.Message}"));
            return ExitCode.NoAnswer;
        }

        foreach (Diagnostic diagnostic in diagnostics)
        {
            console.Error.WriteLine(diagnostic.GetText());
        }

        if (IsRefused(diagnostics))
        {
            console.Error.WriteLine($"  {GraphView.AdviceFor(written.View)}");
            return ExitCode.NoAnswer;
        }

        if (path is not (null or "-"))
        {
            Report(parsed, written, path);
        }

        return ExitCode.Answered;
    }

    private void Report(ParseResult parsed, Written written, string path)
    {
        if (parsed.GetValue(common.Json))
        {
            console.Output.Write(AnswerJson.Write(
                GraphAnswer.Of(written.Catalog, written.View, written.Standard, written.Graph, path)));
        }

        string vertices = Wording.Counted(written.Graph.VertexCount, "vertex", "vertices");
        console.Error.WriteLine(Say($"{path}: {written.View}, {vertices} and {Wording.Counted(written.Graph.EdgeCount, "edge")} written."));
    }

    private ImmutableArray<Diagnostic> Write(Stream stream, Written written, GraphFile file)
    {
        if (file.Format is not GraphFormat format)
        {
            return GraphExport.WriteJsonLd(stream, written.Catalog, written.Standard!);
        }

        if (!file.IsPicture)
        {
            return written.Graph.WriteTo(stream, format);
        }

        if (Graphviz.RefusalOf(written.Graph) is string refusal)
        {
            console.Error.WriteLine($"competency: {refusal}");
            console.Error.WriteLine($"  {GraphView.AdviceFor(written.View)}");
            throw new NoAnswerException();
        }

        using MemoryStream dot = new();
        ImmutableArray<Diagnostic> diagnostics = written.Graph.WriteTo(dot, format);
        new Graphviz(console).Draw(dot, file.Name, stream);
        return diagnostics;
    }

    private static bool IsRefused(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    // What is written.
    private sealed record Written(CompetencyCatalog Catalog, string View, CompetencyStandard? Standard, GraphExport Graph);
}

using System.CommandLine;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Model;

namespace Competency.Cli.Commands;

// compile [INPUT…] -o FILE: the same standards in a file that opens in milliseconds.
internal sealed class CompileCommand(ToolConsole console, CatalogSource source, CommonOptions common)
{
    private readonly Argument<string[]> _inputs = Validation.NotEmpty(new Argument<string[]>("INPUT")
    {
        Description = Say("Files and folders to compile, or - for standard input. Default: the data that other commands read."),
        Arity = ArgumentArity.ZeroOrMore,
    });

    private readonly Option<string> _output = Validation.NoEmptyPath(new Option<string>("--output", "-o")
    {
        Description = Say("The file to write, whose name usually ends in .cmc."),
        HelpName = "FILE",
        Required = true,
    });

    public Command Build()
    {
        ToolCommand command = new("compile", Say("Compile standards to a file that opens at once."),
            new Example("compile standards -o standards.cmc", Say("All standards of a folder, as they are read and matched.")))
        { _inputs, _output, common.Force };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string path = parsed.GetRequiredValue(_output);
        if (path == StandardInput.Path)
        {
            console.Error.WriteLine(Say("competency: a compiled catalog is not text; write it to a file with -o FILE."));
            return ExitCode.WrongUsage;
        }

        source.Locations.CheckOutput(path);
        DataRequest request = common.Request(parsed, parsed.GetValue(_inputs) ?? []);
        source.Locations.CheckApart([path], CatalogSource.PathsOf(request), parsed.GetValue(common.Force));
        LoadResult result = source.Load(request).Result;
        if (result.Catalog.StandardCount == 0 && result.Catalog.Vocabularies.IsEmpty)
        {
            console.Error.WriteLine(Say("competency: nothing to compile."));
            return ExitCode.NoAnswer;
        }

        try
        {
            OutputFile.Write(path, stream => CompiledCatalog.WriteTo(stream, result));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(Say($"competency: '{path}' cannot be written: {exception.Message}"));
            return ExitCode.NoAnswer;
        }

        console.Error.WriteLine(Say($"{path}: {Wording.Counted(result.Catalog.StandardCount, "standard")} compiled."));
        return ExitCode.Answered;
    }
}

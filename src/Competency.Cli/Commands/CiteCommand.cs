using System.CommandLine;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Model;

namespace Competency.Cli.Commands;

// cite: what a publication says of an answer, so that others get the same one.
internal sealed class CiteCommand(ToolConsole console, CatalogSource source, CommonOptions common)
{
    private readonly MeasureOptions _measures = new();

    public Command Build()
    {
        ToolCommand command = new("cite", Say("Print what others need to get the same answers: catalog, version, measure and sources."),
            new Example("cite --measure jaccard", Say("For scores by Jaccard's measure.")),
            new Example("cite --measure shortage --weights importance", Say("For gaps.")));
        _measures.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        CompetencyCatalog catalog = source.Load(common.Request(parsed)).Catalog;
        if (catalog.StandardCount == 0)
        {
            console.Error.WriteLine(Say("competency: there are no standards to cite."));
            return ExitCode.NoAnswer;
        }

        Citation citation = Citation.Of(
            catalog, new SimilarityOptions { Measure = _measures.Measure(parsed), Weights = _measures.Weights(parsed) });
        console.Output.Write($"% {citation}\n\n{citation.ToBibTeX()}");
        return ExitCode.Answered;
    }
}

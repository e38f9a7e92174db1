using System.CommandLine;
using System.Globalization;
using Competency.Cli.Answers;
using Competency.Cli.Data;
using Competency.Cli.Output;
using Competency.Model;
using Spectre.Console;

namespace Competency.Cli.Commands;

/// <summary><c>find TEXT</c>: standards, tasks and competencies by code or words, ranked.</summary>
internal sealed class FindCommand(ToolConsole console, CatalogSource source, CommonOptions common)
{
    private readonly Argument<string[]> _words = new("TEXT") { Description = "A code, or words of a title.", Arity = ArgumentArity.OneOrMore };

    private readonly Option<int> _top = Validation.Positive(new Option<int>("--top")
    {
        Description = "How many to list at most.",
        DefaultValueFactory = static _ => 20,
    });

    public Command Build()
    {
        Command command = new("find", "Find standards, tasks and competencies by code or by words of their titles.") { _words, _top };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string text = string.Join(' ', parsed.GetRequiredValue(_words));
        CompetencyCatalog catalog = source.Load(parsed.GetRequiredValue(common.Data)).Catalog;
        IReadOnlyList<CatalogHit> hits = catalog.Find(text, parsed.GetValue(_top));
        if (parsed.GetValue(common.Json))
        {
            console.Output.Write(AnswerJson.Write(FindAnswer.Of(catalog, text, hits)));
        }
        else if (hits.Count > 0)
        {
            Write(catalog, hits);
        }
        else
        {
            console.Error.WriteLine($"competency: nothing is called '{text}'.");
        }

        return hits.Count > 0 ? ExitCode.Answered : ExitCode.NoAnswer;
    }

    private void Write(CompetencyCatalog catalog, IReadOnlyList<CatalogHit> hits)
    {
        Table table = Tables.WithColumns("Found", "Code", "Title", "Where");
        foreach (CatalogHit hit in hits)
        {
            string where = hit.Task is WorkTask task
                ? catalog.KeyOf(task.Standard) + " " + task.Standard.Title
                : FindAnswer.StandardsOf(catalog, hit) is int count ? string.Create(CultureInfo.InvariantCulture, $"needed by {count} standards") : "";
            table.AddPlainRow([hit.Concept?.Kind.Id ?? FindAnswer.KindOf(hit.Kind), hit.Concept is null ? hit.Code : "", hit.Title, where]);
        }

        console.Tables.Write(table);
    }
}

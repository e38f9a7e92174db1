using System.CommandLine;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Cli.Pages;
using Competency.Model;
using Competency.Model.Answers.Forms;
using Competency.Model.Catalog;

namespace Competency.Cli.Commands;

// find TEXT: standards, tasks and competencies by code or words, ranked.
internal sealed class FindCommand(ToolConsole console, CatalogSource source, CommonOptions common)
{
    private readonly Argument<string[]> _words = Validation.NotEmpty(new Argument<string[]>("TEXT")
    {
        Description = Say("A code, or words of a title."),
        Arity = ArgumentArity.OneOrMore,
    });

    private readonly Option<int> _top = Validation.Positive(new Option<int>("--top")
    {
        Description = Say("The maximum number of results."),
        DefaultValueFactory = static _ => 20,
        HelpName = "N",
    });

    public Command Build()
    {
        ToolCommand command = new("find", Say("Find standards, tasks and competencies by code or by words of their titles."),
            new Example("find 咖啡", Say("What has this word in its name, best first.")),
            new Example("find TFB5131 --top 3", Say("The first three with a code that begins so.")))
        { _words, _top };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string text = string.Join(' ', parsed.GetRequiredValue(_words));
        CompetencyCatalog catalog = source.Load(common.Request(parsed)).Catalog;
        IReadOnlyList<CatalogHit> hits = catalog.Find(text, parsed.GetValue(_top));
        if (parsed.GetValue(common.Json))
        {
            console.Output.Write(JsonAnswer.Find(catalog, text, hits).WriteText(indented: true));
        }
        else if (hits.Count > 0)
        {
            Write(catalog, hits, parsed.GetRequiredValue(_words));
        }
        else
        {
            console.Error.WriteLine(
                Say($"competency: no matches for '{text}' in {Wording.Counted(catalog.StandardCount, "standard")}."));
        }

        return hits.Count > 0 ? ExitCode.Answered : ExitCode.NoAnswer;
    }

    private void Write(CompetencyCatalog catalog, IReadOnlyList<CatalogHit> hits, IReadOnlyList<string> words)
    {
        Mark[] marks = [.. words.SelectMany(static word => word.Split(' ')).Select(static word => new Mark(word, Tone.Strong))];
        AnswerTable table = new("Kind", "Code", "~Title", "~Where");
        foreach (CatalogHit hit in hits)
        {
            string kind = hit.Concept is Concept concept ? Wording.KindOf(concept.Kind) : Words.Name(FindAnswer.KindOf(hit.Kind));
            table.AddRow(kind, CodeOf(catalog, hit), new Cell(hit.Title, Marks: marks), WhereOf(catalog, hit));
        }

        new Page(console.Pages).Table(table);
    }

    private static string CodeOf(CompetencyCatalog catalog, CatalogHit hit) => hit switch
    {
        { Concept: not null } => "",
        { Kind: CatalogHitKind.Standard, Standard: CompetencyStandard standard } => ShownCode.Of(catalog, standard),
        _ => hit.Code,
    };

    private static string WhereOf(CompetencyCatalog catalog, CatalogHit hit)
    {
        string competency = FindAnswer.StandardsOf(catalog, hit) is int count ? Say($"needed by {Wording.Counted(count, "standard")}") : "";
        string where = hit.Task is WorkTask task ? ShownCode.WithTitle(catalog, task.Standard) : competency;
        return FindAnswer.IsSuperseded(catalog, hit) ? Say($"{where} (superseded)").Trim() : where;
    }
}

using Competency.Cli.Pages;
using Competency.Model.Text;
using Spectre.Console;

namespace Competency.Cli.Commands;

// What the tool can do, on one screen: every command by the job that it is for, and where to begin.
internal sealed class Overview(IAnsiConsole console)
{
    private const int Space = 2;

    private readonly Page _page = new(console);

    // The jobs, and the commands for each as they are called.
    public static IReadOnlyList<Job> Jobs =>
    [
        new(Say("Look"),
        [
            ("find TEXT", Say("standards, tasks and competencies by code or words")),
            ("show CODE|FILE", Say("the duties, tasks and competencies of a standard")),
        ]),
        new(Say("Compare"),
        [
            ("similar CODE", Say("the standards that are most like one")),
            ("gap [FROM] TO", Say("what is missing on the way from one role to another")),
            ("report [FROM] TO", Say("a gap or a role as a page with figures")),
            ("path [FROM] TO", Say("the steps from one role to another")),
            ("match PROFILES", Say("the nearest roles for many people, courses or teams")),
            ("matrix", Say("the similarity of all pairs of standards")),
            ("cite", Say("what to cite for an answer, in BibTeX")),
        ]),
        new(Say("Files"),
        [
            ("check [FILE]...", Say("problems in documents, and what to do about each")),
            ("convert [INPUT]", Say("the same standards as JSON, CSV, CASE or Moodle")),
            ("compile [INPUT]", Say("the same standards in a file that opens at once")),
            ("align A B", Say("competencies that may be the same, for review")),
            ("template KIND", Say("a table to fill in")),
        ]),
        new(Say("Graphs"),
        [
            ("families", Say("roles that belong together")),
            ("central", Say("what most roles need, and roles near to many others")),
            ("graph [CODE]", Say("a graph for other programs, or a picture")),
        ]),
        new(Say("Shell"), [("completion SHELL", Say("the Tab key for bash, zsh or PowerShell"))]),
    ];

    // What to begin with.
    public static IReadOnlyList<string> FirstSteps { get; } = ["gap TFB5131-901 TFB5131-902"];

    public void Write(string description)
    {
        _page.Line(description);
        _page.Gap();
        Job[] all = [.. Jobs, new(Say("Begin"), [.. FirstSteps.Select(static call => ($"competency {call}", ""))])];
        int jobs = all.Max(static job => TextWidth.Of(job.Name)) + Space;
        int calls = Jobs.SelectMany(static job => job.Commands).Max(static command => TextWidth.Of(command.Call)) + Space;
        foreach (Job job in all[..^1])
        {
            Write(job, jobs, calls);
        }

        _page.Gap();
        Write(all[^1], jobs, calls);
        _page.Line(Say("Run 'competency COMMAND --help' for the options of a command, with examples."));
    }

    private void Write(Job job, int jobs, int calls)
    {
        string name = job.Name;
        foreach ((string call, string answer) in job.Commands)
        {
            string line = TextWidth.Padded(name, jobs) + TextWidth.Padded(call, calls) + answer;
            _page.Item(0, line.TrimEnd(), jobs + calls, new Mark(name, Tone.Strong));
            name = "";
        }
    }

    // Name: The job, in the language of the reader.
    // Commands: How each command is called, and what it answers.
    internal sealed record Job(string Name, IReadOnlyList<(string Call, string Answer)> Commands);
}

using System.Globalization;
using Competency.Cli.Console;
using Competency.Model;
using Competency.Model.Standards;
using Spectre.Console;

namespace Competency.Cli.Pages;

// A standard as a page for people.
internal sealed class StandardPage(IAnsiConsole console)
{
    private readonly Page _page = new(console);

    public void Write(CompetencyStandard standard, string code)
    {
        WriteHead(standard, code);
        foreach (Duty duty in standard.Duties)
        {
            WriteTasks(duty.ToString(), duty.Tasks);
        }

        if (!standard.UnassignedTasks.IsEmpty)
        {
            WriteTasks(Say("Tasks"), standard.UnassignedTasks);
        }

        WriteElements(standard);
        WriteVersions(standard);
        WriteNotes(standard);
    }

    private void WriteHead(CompetencyStandard standard, string code)
    {
        _page.Line($"{code} {standard.Title}", new Mark(standard.Title, Tone.Strong));
        if (standard.Level is CompetencyLevel level)
        {
            _page.Line(Say($"Level {level} ({level.Scale})"));
        }

        foreach (Classification classification in standard.Classifications)
        {
            string scheme = Words.Name(Wording.Capitalized(SchemeName.Of(classification.Scheme)));
            _page.Item(0, Say($"{scheme}: {classification.Code} {classification.Title}"));
        }

        if (standard.Description is string description)
        {
            _page.Gap();
            _page.Passage(0, description, hanging: 0);
        }
    }

    private void WriteTasks(string heading, IReadOnlyList<WorkTask> tasks)
    {
        _page.Gap();
        _page.Line(heading);
        foreach (WorkTask task in tasks)
        {
            _page.Gap();
            _page.Item(2, task.Level is CompetencyLevel level ? Say($"{task} (level {level})") : task.ToString());
            foreach (WorkOutput output in task.Outputs)
            {
                _page.Passage(4, output.ToString());
            }

            foreach (BehavioralIndicator indicator in task.Indicators)
            {
                _page.Passage(4, indicator.ToString());
            }

            IEnumerable<IGrouping<ElementKind, ElementLink>> links = task.Links.GroupBy(static link => link.Element.Kind);
            foreach (IGrouping<ElementKind, ElementLink> kind in links.OrderBy(static group => group.Key))
            {
                string elements = string.Join('、', kind.Select(static link => ShownName.Of(link.Element)));
                _page.Item(4, Say($"{Wording.KindOf(kind.Key)}: {elements}"));
            }
        }
    }

    private void WriteElements(CompetencyStandard standard)
    {
        IEnumerable<IGrouping<ElementKind, Requirement>> kinds = standard.Requirements
            .Where(static requirement => requirement.Tasks.IsEmpty)
            .GroupBy(static requirement => requirement.Element.Kind);
        foreach (IGrouping<ElementKind, Requirement> kind in kinds.OrderBy(static group => group.Key))
        {
            _page.Gap();
            _page.Line(Say($"Needed by the whole role: {Wording.KindOf(kind.Key)}"));
            foreach (Requirement requirement in kind)
            {
                string element = ShownName.Of(requirement.Element);
                string need = requirement.Level is CompetencyLevel level ? Say($"{element} (level {level})") : element;
                _page.Passage(2, requirement.Element.Description is string text ? $"{need}：{text}" : need);
            }
        }
    }

    private void WriteVersions(CompetencyStandard standard)
    {
        if (standard.Versions.IsEmpty)
        {
            return;
        }

        AnswerTable table = new(">Version", "Code", "~Title", "Status", "Updated");
        foreach (StandardVersion version in standard.Versions)
        {
            table.AddRow(
                version.Number?.ToString(CultureInfo.InvariantCulture) ?? "",
                version.Code?.Text ?? "",
                version.Title ?? "",
                version.Status == VersionStatus.Unspecified ? "" : Words.Name(version.Status.ToString().ToLowerInvariant()),
                version.Updated?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        }

        _page.Gap();
        _page.Table(table);
    }

    private void WriteNotes(CompetencyStandard standard)
    {
        foreach (Note note in standard.Notes)
        {
            _page.Gap();
            _page.Line(note.Heading ?? Say("Notes"));
            foreach (string line in note.Lines)
            {
                _page.Passage(2, line);
            }
        }
    }
}

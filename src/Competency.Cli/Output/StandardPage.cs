using System.Globalization;
using Competency.Model;
using Spectre.Console;

namespace Competency.Cli.Output;

/// <summary>A standard as a page for people.</summary>
internal sealed class StandardPage(IAnsiConsole console)
{
    public void Write(CompetencyStandard standard, string key)
    {
        WriteHead(standard, key);
        foreach (Duty duty in standard.Duties)
        {
            Line("");
            Line(duty.ToString());
            WriteTasks(duty.Tasks);
        }

        if (!standard.UnassignedTasks.IsEmpty)
        {
            Line("");
            Line("Tasks");
            WriteTasks(standard.UnassignedTasks);
        }

        WriteElements(standard);
        WriteVersions(standard);
        WriteNotes(standard);
    }

    private void WriteHead(CompetencyStandard standard, string key)
    {
        Line($"{key}  {standard.Title}");
        if (standard.Level is CompetencyLevel level)
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"Level {level} ({level.Scale})"));
        }

        foreach (Classification classification in standard.Classifications)
        {
            Line($"{classification.Scheme}: {classification.Code} {classification.Title}");
        }

        if (standard.Description is string description)
        {
            Line("");
            Line(description);
        }
    }

    private void WriteTasks(IReadOnlyList<WorkTask> tasks)
    {
        foreach (WorkTask task in tasks)
        {
            Line("");
            string level = task.Level is CompetencyLevel known ? string.Create(CultureInfo.InvariantCulture, $"  (level {known})") : "";
            Indented(2, $"{task}{level}");
            foreach (WorkOutput output in task.Outputs)
            {
                Indented(4, output.ToString());
            }

            foreach (BehavioralIndicator indicator in task.Indicators)
            {
                Indented(4, indicator.ToString());
            }

            foreach (IGrouping<ElementKind, ElementLink> kind in task.Links.GroupBy(static link => link.Element.Kind).OrderBy(static group => group.Key))
            {
                Indented(4, $"{kind.Key.Id}: {string.Join('、', kind.Select(static link => link.Element.ToString()))}");
            }
        }
    }

    private void WriteElements(CompetencyStandard standard)
    {
        List<Requirement> whole = [.. standard.Requirements.Where(static requirement => requirement.Tasks.IsEmpty)];
        if (whole.Count == 0)
        {
            return;
        }

        Line("");
        Line("Needed by the whole role");
        foreach (Requirement requirement in whole)
        {
            string description = requirement.Element.Description is string text ? "：" + text : "";
            Indented(2, $"{requirement}{description}");
        }
    }

    private void WriteVersions(CompetencyStandard standard)
    {
        if (standard.Versions.IsEmpty)
        {
            return;
        }

        Line("");
        Table table = Tables.WithColumns("Version", "Code", "Title", "Status", "Updated");
        foreach (StandardVersion version in standard.Versions)
        {
            string status = version.Status == VersionStatus.Unspecified ? "" : version.Status.ToString().ToLowerInvariant();
            table.AddPlainRow([
                version.Number?.ToString(CultureInfo.InvariantCulture) ?? "",
                version.Code?.Text ?? "",
                version.Title ?? "",
                status,
                version.Updated?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""]);
        }

        console.Write(table);
    }

    private void WriteNotes(CompetencyStandard standard)
    {
        foreach (Note note in standard.Notes)
        {
            Line(note.Heading ?? "Notes");
            foreach (string line in note.Lines)
            {
                Indented(2, line);
            }
        }
    }

    private void Line(string text) => console.Write(new Text(text + "\n"));

    private void Indented(int indent, string text) => console.Write(new Padder(new Text(text), new Padding(indent, 0, 0, 0)));
}

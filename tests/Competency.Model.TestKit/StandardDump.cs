using System.Globalization;
using System.Text;

namespace Competency.Model.TestKit;

/// <summary>Everything that a standard says, line by line and without help of the JSON writer, to compare standards by.</summary>
public static class StandardDump
{
    public static string Of(CompetencyStandard standard)
    {
        StringBuilder dump = new();
        dump.AppendLine(Line(
            standard.Code,
            standard.Title,
            standard.TitleKind,
            standard.Framework,
            standard.Language,
            standard.Level?.Value,
            standard.Level?.Scale?.Id,
            standard.LevelText,
            standard.Level?.StandardError,
            standard.LevelScale,
            standard.ImportanceScale,
            standard.Description,
            standard.Vocabulary));
        dump.AppendJoin('\n', standard.Classifications).AppendLine();
        dump.AppendJoin('\n', standard.Versions).AppendLine();
        foreach (Duty duty in standard.Duties)
        {
            dump.AppendLine(Line("duty", duty.Code, duty.Title, string.Join('|', duty.Tasks.Select(static task => task.Id))));
        }

        foreach (WorkTask task in standard.Tasks)
        {
            dump.AppendLine(
                Line(
                    "task",
                    task.Id,
                    task.Code,
                    task.Title,
                    task.Level?.Value,
                    task.Level?.StandardError,
                    task.LevelText,
                    task.Necessity,
                    task.Duty?.Code));
            dump.AppendLine(Line("outputs", string.Join('|', task.Outputs), "indicators", string.Join('|', task.Indicators)));
            dump.AppendJoin('\n', task.Links
                .Select(static link => Line(
                    "link", link.Element.Id, link.Level?.Value, link.Level?.StandardError, link.Weight, link.Strength))).AppendLine();
        }

        dump.AppendJoin('\n', standard.Elements.Select(Of)).AppendLine();
        foreach (Requirement need in standard.Requirements)
        {
            dump.AppendLine(Line(
                "need",
                Of(need.Element),
                need.Level?.Value,
                need.Level?.StandardError,
                need.LevelSource,
                need.Weight,
                need.IsImportant,
                need.Strength,
                need.IsDirect,
                string.Join('|', need.Tasks.Select(static task => task.Id))));
        }

        dump.AppendJoin('\n', standard.Notes.Select(static note => Line(note.Heading, string.Join('|', note.Lines))));
        return dump.ToString();
    }

    private static string Of(CompetencyElement element) => Line(
        "element", element.Id, element.Code, element.Kind, element.Title, element.Description, element.IsGlobal, string.Join(
            '|', element.AlternateTitles), string.Join('|', element.Labels), string.Join('|', element.Broader));

    private static string Line(params object?[] parts) =>
        string.Join(
            " ; ", parts.Select(static part => Convert.ToString(part, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : "-"));
}

using System.Globalization;
using System.Text;

namespace Competency.Model.Tests.Icap;

/// <summary>What standards say, as text to compare by: places and provenance apart, everything.</summary>
internal static class StandardText
{
    public static string Of(IEnumerable<CompetencyStandard> standards) => string.Join("\n====\n", standards.Select(Of));

    public static string Of(CompetencyStandard standard)
    {
        StringBuilder text = new();
        Add(
            text,
            standard.Code,
            standard.Title,
            standard.TitleKind,
            standard.Framework,
            standard.Language,
            standard.Level,
            standard.LevelText,
            standard.Description);
        text.AppendJoin('\n', standard.Classifications).AppendLine();
        text.AppendJoin('\n', standard.Versions).AppendLine();
        foreach (Duty duty in standard.Duties)
        {
            Add(text, "duty", duty.Code, duty.Title, string.Join(' ', duty.Tasks.Select(static task => task.Id)));
        }

        text.AppendJoin('\n', standard.Tasks.Select(Of)).AppendLine();
        foreach (CompetencyElement element in standard.Elements)
        {
            Add(text, element.Id, element.Kind, element.Title, element.Description, string.Join('|', element.AlternateTitles));
        }

        foreach (Requirement need in standard.Requirements)
        {
            Add(text, need.Element.Id, need.Level, need.LevelSource, string.Join(' ', need.Tasks.Select(static task => task.Id)));
        }

        text.AppendJoin('\n', standard.Notes.Select(static note => note.Heading + ": " + string.Join('|', note.Lines)));
        return text.ToString();
    }

    /// <summary>A task with all that stands in its rows; elements by code and name.</summary>
    public static string Of(WorkTask task)
    {
        StringBuilder text = new();
        Add(text, "task", task.Code, task.Title, task.Level, task.LevelText);
        text.AppendJoin('\n', task.Outputs).AppendLine();
        text.AppendJoin('\n', task.Indicators).AppendLine();
        text.AppendJoin('\n', task.Links.Select(static link => $"{link.Element.Kind} {link.Element.Code} {link.Element.Title}"));
        return text.ToString();
    }

    private static void Add(StringBuilder text, params ReadOnlySpan<object?> parts)
    {
        foreach (object? part in parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"{part} ; ");
        }

        text.AppendLine();
    }
}

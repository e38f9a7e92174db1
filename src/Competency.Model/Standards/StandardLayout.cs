using System.Globalization;
using Competency.Model.Text;
using Competency.Model.Text.Layout;
using static Competency.Model.Text.Layout.AnswerColumn;

namespace Competency.Model.Standards;

// A standard for readers: what it is, its tasks, what it requires, its versions and notes.
internal static class StandardLayout
{
    public static AnswerLayout Of(CompetencyStandard standard) =>
        new(Phrase.Content(ShownName.Of(standard)), answer =>
        {
            WriteHead(answer, standard);
            answer.Table(
                "work tasks",
                [Texts("task"), Numbers("level"), Texts("duty"), Texts("outputs"), Texts("behavioral indicators"), Texts("competencies")],
                [.. standard.Tasks.Select(TaskRow)]);
            answer.Table(
                "competencies",
                [Texts("competency"), Texts("kind"), Numbers("level"), Texts("strength"), Texts("needed by"), Texts("description")],
                [.. standard.Requirements.Select(need => NeedRow(answer, need))]);
            WriteVersions(answer, standard);
            WriteNotes(answer, standard);
        });

    private static void WriteHead(AnswerWriter answer, CompetencyStandard standard)
    {
        if (standard.Description is string description)
        {
            answer.Paragraph(Phrase.Content(description));
        }

        answer.Facts(
            "standard",
            [
                ("code", standard.Code.Text),
                ("level", standard.Level is CompetencyLevel level ? answer.Say($"{level} ({level.Scale})") : standard.LevelText),
                ("framework", standard.Framework),
                .. standard.Classifications.Select(
                    static entry => (Phrase.Named(SchemeName.Of(entry.Scheme)), (string?)$"{entry.Code} {entry.Title}".Trim())),
                ("source", standard.Provenance?.Source),
            ]);
    }

    private static string?[] TaskRow(WorkTask task) =>
    [
        task.ToString(),
        task.Level?.ToString() ?? task.LevelText,
        task.Duty?.ToString(),
        string.Join('\n', task.Outputs),
        string.Join('\n', task.Indicators),
        string.Join('\n', task.Links.Select(static link => link.Element).OrderBy(static element => element.Kind).Select(ShownName.Of)),
    ];

    private static string?[] NeedRow(AnswerWriter answer, Requirement need) =>
    [
        ShownName.Of(need.Element),
        answer.Say(Phrase.Content(need.Element.Kind)),
        need.Level?.ToString(),
        answer.Say(WordFor(need.Strength)),
        need.Tasks.IsEmpty ? answer.Say("the whole role") : string.Join(", ", need.Tasks.Select(static task => task.Id)),
        need.Element.Description,
    ];

    private static void WriteVersions(AnswerWriter answer, CompetencyStandard standard)
    {
        if (!standard.Versions.IsEmpty)
        {
            answer.Details("versions", () => answer.Table(
                "versions",
                [Texts("code"), Numbers("version"), Texts("title"), Texts("status"), Texts("updated")],
                [.. standard.Versions.Select(version => VersionRow(answer, version))]));
        }
    }

    private static string?[] VersionRow(AnswerWriter answer, StandardVersion version) =>
    [
        version.Code?.Text,
        version.Number?.ToString(CultureInfo.InvariantCulture),
        version.Title,
        answer.Say(WordFor(version.Status)),
        version.Updated?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    ];

    private static void WriteNotes(AnswerWriter answer, CompetencyStandard standard)
    {
        foreach (Note note in standard.Notes)
        {
            answer.Details(
                note.Heading is string heading ? Phrase.Content(heading) : "notes",
                () => answer.Paragraph(Phrase.Content(string.Join('\n', note.Lines))));
        }
    }

    private static Phrase WordFor(RequirementStrength strength) => strength switch
    {
        RequirementStrength.Essential => "essential",
        RequirementStrength.Core => "core",
        RequirementStrength.Optional => "optional",
        RequirementStrength.Additional => "additional",
        _ => Phrase.None,
    };

    private static Phrase WordFor(VersionStatus status) => status switch
    {
        VersionStatus.Current => "current",
        VersionStatus.Superseded => "superseded",
        _ => Phrase.None,
    };
}

using System.Globalization;
using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Roles;

// Writes standards as a list of roles and competencies, one row a pair, which reads back as it was.
internal sealed class RoleTableWriter(RowWriter writer)
{
    private static readonly string[] Header =
    [
        "role code", "role", "role level", "role description", "sector", "track", "role family",
        "duty code", "duty", "task code", "task", "kind",
        "competency code", "competency", "definition", "level", "level scale", "weight", "strength",
    ];

    private const int FirstOfDuty = 7;
    private const int FirstOfTask = 9;
    private const int FirstOfCompetency = 11;
    private const int OfLevel = 15;
    private const int OfScale = 16;

    private readonly string[] _row = new string[Header.Length];

    // Writes the header row.
    public void WriteHeader() => writer.WriteHeader(Header);

    // Writes the rows of a standard: what the role needs first, then its tasks, those without a duty first.
    public void Write(CompetencyStandard standard)
    {
        Array.Fill(_row, "");
        HashSet<CompetencyElement> defined = new(ReferenceEqualityComparer.Instance);
        _row[0] = RoleCell.Write(standard.Code.Text);
        WriteTitle(standard);
        _row[3] = RoleCell.WriteText(standard.Description ?? "");
        _row[4] = RoleCell.Write(ClassOf(standard, "sector"));
        _row[5] = RoleCell.Write(ClassOf(standard, "track"));
        _row[6] = RoleCell.Write(ClassOf(standard, "role-family"));
        _row[OfScale] = RoleCell.Write(standard.LevelScale?.Id ?? "");
        Requirement[] direct =
        [
            .. RequirementOrder.Of(standard.Requirements.Where(static requirement => requirement.IsDirect || requirement.Tasks.IsEmpty)),
        ];
        foreach (Requirement requirement in direct)
        {
            CompetencyLevel? level = requirement.LevelSource == LevelSource.Given ? requirement.Level : null;
            WriteLink(new ElementLink(requirement.Element, level, requirement.Weight, requirement.Strength), defined);
        }

        foreach (WorkTask task in standard.Tasks.Where(static task => task.Duty is null))
        {
            WriteTask(task, defined);
        }

        foreach (Duty duty in standard.Duties)
        {
            WriteDuty(duty, defined);
        }

        if (direct.Length == 0 && standard.Tasks.IsEmpty && standard.Duties.IsEmpty)
        {
            writer.Write(_row);
        }
    }

    // A grade of a role is written as role and grade where its title follows from both.
    private void WriteTitle(CompetencyStandard standard)
    {
        (string role, string level) = (ClassOf(standard, "role"), ClassOf(standard, "role-level"));
        bool isGrade = role.Length > 0 && level.Length > 0 && RoleEntry.TitleOf(role, level) == standard.Title;
        _row[1] = RoleCell.Write(isGrade ? role : standard.Title);
        _row[2] = isGrade ? RoleCell.Write(level) : "";
    }

    private static string ClassOf(CompetencyStandard standard, string scheme) =>
        standard.Classifications.FirstOrDefault(item => string.Equals(item.Scheme, scheme, StringComparison.Ordinal))?.Title ?? "";

    private void WriteDuty(Duty duty, HashSet<CompetencyElement> defined)
    {
        _row[FirstOfDuty] = RoleCell.Write(duty.Code?.Text ?? "");
        _row[FirstOfDuty + 1] = RoleCell.Write(duty.Title);
        foreach (WorkTask task in duty.Tasks)
        {
            WriteTask(task, defined);
        }

        if (duty.Tasks.IsEmpty)
        {
            writer.Write(_row);
        }

        _row.AsSpan(FirstOfDuty, 2).Fill("");
    }

    // A task is a row of its own if it has no links or says something of itself.
    private void WriteTask(WorkTask task, HashSet<CompetencyElement> defined)
    {
        _row[FirstOfTask] = RoleCell.Write(task.Code?.Text ?? "");
        _row[FirstOfTask + 1] = RoleCell.Write(task.Title);
        if (task.Links.IsEmpty || task.Level is not null || task.Necessity != RequirementStrength.Unspecified)
        {
            _row[OfLevel] = Number(task.Level?.Value);
            _row[^1] = StrengthWords.WordFor(task.Necessity);
            writer.Write(_row);
            (_row[OfLevel], _row[^1]) = ("", "");
        }

        foreach (ElementLink link in task.Links)
        {
            WriteLink(link, defined);
        }

        _row.AsSpan(FirstOfTask, 2).Fill("");
    }

    private void WriteLink(ElementLink link, HashSet<CompetencyElement> defined)
    {
        string scale = _row[OfScale];
        CompetencyElement element = link.Element;
        _row[FirstOfCompetency] = RoleCell.Write(element.Kind.Id);
        _row[FirstOfCompetency + 1] = RoleCell.Write(element.Code?.Text ?? "");
        _row[FirstOfCompetency + 2] = CompetencyCells.Write(element.Title);
        _row[FirstOfCompetency + 3] = defined.Add(element) ? RoleCell.WriteText(element.Description ?? "") : "";
        _row[OfLevel] = Number(link.Level?.Value);
        _row[^2] = Number(link.Weight);
        _row[^1] = StrengthWords.WordFor(link.Strength);
        writer.Write(_row);
        _row.AsSpan(FirstOfCompetency).Fill("");
        _row[OfScale] = scale;
    }

    private static string Number(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}

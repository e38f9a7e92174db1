using System.Collections.Immutable;
using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Profiles;

// Where the columns of a table of profiles are; -1 for a column that it has not.
internal sealed class ProfileColumns
{
    // The names by which a column is known, the surest first.
    private static readonly (ProfileColumn Column, string[] Names)[] Known =
    [
        (ProfileColumn.Profile,
        [
            "profile", "profile_id", "profile_name", "person", "person_id", "employee", "employee_id", "learner", "learner_id",
            "student", "student_id",
            "candidate", "candidate_id", "user", "user_id", "course", "course_id", "course_code", "team", "team_id", "cv", "resume",
            "id", "name",
            "檔案", "職能檔案", "人員", "人員編號", "員工", "員工編號", "工號", "學員", "學員編號", "學號", "課程", "課程代碼", "課程名稱", "團隊", "編號", "姓名",
        ]),
        (ProfileColumn.Code,
        [
            "element", "element_code", "element_id", "code", "competency_code", "competency_id", "skill_id", "skill_uri", "concept",
            "concept_id", "concept_uri", "uri",
            "代碼", "職能代碼", "職能內涵代碼", "技能代碼", "編碼",
        ]),
        (ProfileColumn.Title,
        [
            "title", "competency", "competency_title", "competency_name", "skill", "skill_title", "skill_name", "element_title",
            "label", "preferred_label", "text", "statement",
            "職能", "職能名稱", "職能內涵", "職能項目", "技能", "技能名稱", "能力", "能力名稱", "名稱",
        ]),
        (ProfileColumn.Level, ["level", "held_level", "competency_level", "proficiency", "級別", "職能級別", "等級", "程度", "熟練度"]),
        (ProfileColumn.Kind, ["kind", "type", "category", "competency_kind", "element_kind", "類別", "職能類別", "種類", "類型"]),
    ];

    private readonly int[] _columns = [-1, -1, -1, -1, -1];

    // Whether the table says whose competencies which ones are.
    public bool IsComplete => this[ProfileColumn.Profile] >= 0 && (this[ProfileColumn.Code] >= 0 || this[ProfileColumn.Title] >= 0);

    // Where a column is.
    public int this[ProfileColumn column] => _columns[(int)column];

    // Whether a name means a column.
    public static bool Contains(string name)
    {
        string key = HeaderRow.Normalize(name);
        return Array.Exists(Known, column => Array.Exists(column.Names, known => HeaderRow.Normalize(known) == key));
    }

    // Finds the columns by their names; reports those that are missing or unknown.
    public static ProfileColumns Find(
        HeaderRow header, ImmutableDictionary<string, string> map, SourceLocation location, DiagnosticBag diagnostics)
    {
        ProfileColumns columns = new();
        string[] names = [.. header.Names.Select(name => HeaderRow.Normalize(map.GetValueOrDefault(name, name)))];
        foreach ((ProfileColumn column, string[] known) in Known)
        {
            columns._columns[(int)column] = known
                .Select(name => Array.IndexOf(names, HeaderRow.Normalize(name)))
                .FirstOrDefault(place => place >= 0 && !columns._columns.Contains(place), -1);
        }

        columns.Report(header, location, diagnostics);
        return columns;
    }

    private void Report(HeaderRow header, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (!IsComplete)
        {
            diagnostics.Add(ProfileTableRules.ProfileTableUnknown, location, string.Join(',', header.Names));
            return;
        }

        for (int column = 0; column < header.Count; column++)
        {
            if (!_columns.Contains(column) && header.NameOf(column) is string name)
            {
                diagnostics.Add(TableRules.TableColumnUnknown, location with { ColumnName = name }, name, "profiles", "");
            }
        }
    }
}

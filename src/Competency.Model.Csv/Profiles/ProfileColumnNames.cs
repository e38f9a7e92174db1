using System.Collections.Frozen;
using Competency.Model.Csv.Roles;
using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Profiles;

// The column names of tables of profiles, English and Chinese; after their own, those of tables of roles.
internal static class ProfileColumnNames
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
            "competency", "competency_title", "competency_name", "skill", "skill_title", "skill_name", "element_title", "title",
            "label", "preferred_label", "text", "statement",
            "職能", "職能名稱", "職能內涵", "職能項目", "技能", "技能名稱", "能力", "能力名稱", "名稱",
        ]),
        (ProfileColumn.Level, ["level", "held_level", "competency_level", "proficiency", "級別", "職能級別", "等級", "程度", "熟練度"]),
        (ProfileColumn.Kind, ["kind", "type", "category", "competency_kind", "element_kind", "類別", "職能類別", "種類", "類型"]),
    ];

    private static readonly FrozenDictionary<string, (ProfileColumn Column, int Rank)> ByName = Known
        .SelectMany(static entry => entry.Names.Select(
            (name, rank) => KeyValuePair.Create(HeaderRow.Normalize(name), (entry.Column, rank))))
        .DistinctBy(static entry => entry.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(StringComparer.Ordinal);

    // The columns of tables of roles that mean the same; where several could name the profile, people come first.
    private static readonly (RoleColumn Role, ProfileColumn Column)[] OfRoles =
    [
        (RoleColumn.Person, ProfileColumn.Profile),
        (RoleColumn.Role, ProfileColumn.Profile),
        (RoleColumn.RoleCode, ProfileColumn.Profile),
        (RoleColumn.CompetencyCode, ProfileColumn.Code),
        (RoleColumn.Level, ProfileColumn.Level),
        (RoleColumn.Kind, ProfileColumn.Kind),
    ];

    // The usual names, for messages and suggestions.
    public static IEnumerable<string> All => Known.Select(static entry => entry.Names[0]);

    // Whether a name means a column.
    public static bool Contains(string name) =>
        Rank(name) is not null
        || (RoleColumnNames.ColumnOf(name) is RoleColumn role
            && (RoleColumnNames.IsCompetency(role) || Array.Exists(OfRoles, entry => entry.Role == role)));

    // Finds the columns: where each is, -1 if there is none, and all columns that name competencies.
    public static int[] Find(IReadOnlyList<string> header, CsvReadingOptions options, List<CompetencyColumn> competencies)
    {
        int[] columns = [-1, -1, -1, -1, -1];
        string[] names = [.. header.Select(name => MappedColumns.TargetOf(name, options) ?? name)];
        (ProfileColumn Column, int Rank)?[] own = [.. names.Select(Rank)];
        foreach (ProfileColumn column in Enum.GetValues<ProfileColumn>())
        {
            columns[(int)column] = Enumerable.Range(0, names.Length)
                .Where(index => own[index]?.Column == column)
                .OrderBy(index => own[index]!.Value.Rank)
                .FirstOrDefault(-1);
        }

        RoleColumn?[] ofRoles = [.. names.Select(static name => RoleColumnNames.ColumnOf(name))];
        foreach ((RoleColumn role, ProfileColumn column) in OfRoles)
        {
            int index = Array.FindIndex(ofRoles, given => given == role);
            columns[(int)column] = columns[(int)column] < 0 && index >= 0 && !columns.Contains(index) ? index : columns[(int)column];
        }

        for (int index = 0; index < names.Length; index++)
        {
            bool isTitle = index == columns[(int)ProfileColumn.Title];
            if (isTitle || (!columns.Contains(index) && RoleColumnNames.IsCompetency(ofRoles[index])))
            {
                competencies.Add(new CompetencyColumn(
                    index, RoleColumnNames.KindOf(ofRoles[index]), RoleColumnNames.IsPlural(names[index])));
            }
        }

        return columns;
    }

    // The column that a name means, in English, in Chinese or in both, and how surely: 0 is the surest.
    private static (ProfileColumn Column, int Rank)? Rank(string name) => BilingualHeading.Find<(ProfileColumn, int)>(
        name,
        static part => ByName.TryGetValue(TraditionalHeading.Of(HeaderRow.Normalize(part)), out (ProfileColumn, int) found) ? found : null);
}

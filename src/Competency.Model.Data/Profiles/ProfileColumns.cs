using System.Collections.Frozen;
using System.Collections.Immutable;
using Competency.Model.Tables;

namespace Competency.Model.Data.Profiles;

// The columns of a table of profiles, and the names by which they are known: those of CSV tables that other programs write with types.
internal static class ProfileColumns
{
    // Whose profile it is.
    public const int Profile = 0;

    // The competency by its id, or by its code in a framework.
    public const int Concept = 1;

    // The competency by its name.
    public const int Title = 2;

    // Knowledge, skill …, for a name that competencies of several kinds share.
    public const int Kind = 3;

    // How far it is mastered.
    public const int Level = 4;

    // The scale of the level; that of the roles if it is not given.
    public const int LevelScale = 5;

    private static readonly FrozenDictionary<string, string> Others = new[]
    {
        ("profile", (string[])
            [
                "profile_id", "person", "person_id", "employee", "employee_id", "learner", "learner_id", "student_id", "candidate",
                "candidate_id", "user_id", "course", "course_id", "team", "id",
            ]),
        ("concept", ["concept_id", "concept_uri", "element", "code", "competency_code", "competency_id", "skill_id", "skill_uri", "uri"]),
        ("title", ["competency", "competency_title", "competency_name", "skill", "skill_title", "skill_name", "label", "preferred_label"]),
        ("kind", ["competency_kind", "element_kind"]),
        ("level", ["held_level", "competency_level", "proficiency"]),
    }.SelectMany(static entry => entry.Item2.Select(name => KeyValuePair.Create(name, entry.Item1)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // The columns, with the names and types that are written.
    public static ImmutableArray<TableColumn> All { get; } = CatalogTables.Profiles([]).Columns;

    // What the name of a column means; the name itself if it means nothing else.
    public static string NameOf(string name) => Others.GetValueOrDefault(name.Trim().Replace(' ', '_'), name.Trim());
}

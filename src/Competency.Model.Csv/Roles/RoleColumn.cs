namespace Competency.Model.Csv.Roles;

// What a column of a table of roles and competencies holds.
internal enum RoleColumn
{
    // The name of the role.
    Role,

    // The code of the role.
    RoleCode,

    // A grade of the role, such as senior: each is a role of its own.
    RoleLevel,

    // What the role does.
    RoleDescription,

    // What the level of the role means.
    RoleLevelDescription,

    // The sector of the role.
    Sector,

    // The track within the sector.
    Track,

    // The family of the role.
    RoleFamily,

    // The name of a competency of any kind.
    Competency,

    // The code of the competency.
    CompetencyCode,

    // What the competency is.
    Definition,

    // The kind of the competency.
    Kind,

    // The level at which the role needs it.
    Level,

    // What the level of the competency means.
    LevelDescription,

    // The scale of the level, as the tables of this library name it.
    LevelScale,

    // How important it is.
    Weight,

    // Whether it is essential or optional.
    Strength,

    // The name of a task.
    Task,

    // The code of the task.
    TaskCode,

    // The name of a duty.
    Duty,

    // The code of the duty.
    DutyCode,

    // The name of a skill.
    Skill,

    // The name of knowledge.
    Knowledge,

    // The name of an attitude.
    Attitude,

    // The name of an ability.
    Ability,

    // A person, who stands for a role.
    Person,
}

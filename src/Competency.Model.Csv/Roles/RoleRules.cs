namespace Competency.Model.Csv.Roles;

// Rules of tables of roles and competencies: what was assumed, and what could not be read.
internal static class RoleRules
{
    // CM6200: a table does not say of which kind its competencies are.
    public static DiagnosticDescriptor KindAssumed { get; } = new(
        "CM6200", "Kind of competencies assumed", DiagnosticSeverity.Info,
        "The table has no column of kinds; its competencies were read as skills. " +
        "If some are not, add a column '{0}' with one of these: {1}.");

    // CM6201: cells name kinds that are not known.
    public static DiagnosticDescriptor KindUnknown { get; } = new(
        "CM6201", "Unknown kind of competency", DiagnosticSeverity.Warning,
        "{0} cell(s) name a kind that is not known ({1}); these competencies were read as skills. " +
        "Use Knowledge, Skill, Attitude, Ability or Task.");

    // CM6202: rows without a role belong to the role above.
    public static DiagnosticDescriptor RoleInherited { get; } = new(
        "CM6202", "Role taken from the row above", DiagnosticSeverity.Info,
        "{0} row(s) have no role and were read as part of the role above, as merged cells export; this is the first. " +
        "Fill in the role if that is wrong.");

    // CM6203: a row belongs to no role.
    public static DiagnosticDescriptor RowWithoutRole { get; } = new(
        "CM6203", "Row without a role", DiagnosticSeverity.Error,
        "The row names no role, and no row above does; it was skipped. Fill in the column '{0}'.");

    // CM6205: the heading does not say what the rows of a matrix are.
    public static DiagnosticDescriptor MatrixSideAssumed { get; } = new(
        "CM6205", "Rows of a matrix assumed to be roles", DiagnosticSeverity.Warning,
        "The heading '{0}' does not say what the rows are; they were read as roles, and the {1} other columns as skills. " +
        "If it is the other way round, name the first column '{2}' or map it to 'competency'.");

    // CM6206: a role and a competency are given twice.
    public static DiagnosticDescriptor PairRepeated { get; } = new(
        "CM6206", "Role and competency repeated", DiagnosticSeverity.Info,
        "'{0}' and '{1}' are already given at {2}; they were counted once. Delete the repetition.");

    // CM6207: a role and a competency are given with different levels.
    public static DiagnosticDescriptor LevelsContradict { get; } = new(
        "CM6207", "Contradictory levels", DiagnosticSeverity.Warning,
        "'{0}' needs '{1}' at level {2} here, but at level {3} at {4}; the higher level was kept. Delete the wrong row.");

    // CM6208: cells contain levels that are not known.
    public static DiagnosticDescriptor LevelUnknown { get; } = new(
        "CM6208", "Unknown level", DiagnosticSeverity.Warning,
        "{0} cell(s) have a level that is not known ({1}); the competencies were kept without a level. {2}");

    // CM6209: cells say that there is no level.
    public static DiagnosticDescriptor LevelNotGiven { get; } = new(
        "CM6209", "Level not given", DiagnosticSeverity.Info,
        "{0} cell(s) say that no level is known ({1}); the competencies were kept without a level. Fill in the level if there is one.");

    // CM6210: words were read as steps of a well known ladder.
    public static DiagnosticDescriptor LadderAssumed { get; } = new(
        "CM6210", "Words read as levels", DiagnosticSeverity.Info,
        "The words for levels were read as the steps {0}, from 1. Declare the steps if they are others.");

    // CM6211: cells of a matrix are zero.
    public static DiagnosticDescriptor ZeroInMatrix { get; } = new(
        "CM6211", "Zero in a matrix", DiagnosticSeverity.Info,
        "{0} cell(s) with 0 were read as not needed. Leave them blank, or use a level above 0.");

    // CM6212: people stand for roles.
    public static DiagnosticDescriptor PeopleAsRoles { get; } = new(
        "CM6212", "People read as roles", DiagnosticSeverity.Info,
        "The rows of '{0}' are people; each was read as a role. To find roles for people, match the table as profiles.");

    // CM6214: a name alone means several roles.
    public static DiagnosticDescriptor RoleAmbiguous { get; } = new(
        "CM6214", "Ambiguous role", DiagnosticSeverity.Warning,
        "'{0}' is the name of {1} roles; this row says of none which it is and was read as a further role. Add the code or sector.");

    // CM6215: a row names a role and nothing else.
    public static DiagnosticDescriptor CompetencyMissing { get; } = new(
        "CM6215", "Row without a competency", DiagnosticSeverity.Warning,
        "The row of '{0}' names no competency and no task, and was skipped. Complete or delete it.");

    // CM6216: no role needs the competency of a row of a matrix.
    public static DiagnosticDescriptor CompetencyUnneeded { get; } = new(
        "CM6216", "Competency that no role needs", DiagnosticSeverity.Info,
        "No role needs '{0}': all cells of the row are blank or say no; the row was skipped. No action is needed.")
    { IsOncePerFile = true };

    // CM6217: commas separate competencies in some cells, other signs in others.
    public static DiagnosticDescriptor SplitAtCommas { get; } = new(
        "CM6217", "Competencies split at commas", DiagnosticSeverity.Info,
        "{0} cell(s) were split at commas, while other cells of the column use semicolons, bars or lines. " +
        "Write names with commas as [\"name, with a comma\"].");

    // CM6218: rows say that their role has no level.
    public static DiagnosticDescriptor RoleLevelNotGiven { get; } = new(
        "CM6218", "Role without a level", DiagnosticSeverity.Info,
        "{0} row(s) say that their role has no level ('{1}'); the role was read without one. No action is needed.");

    // All of them.
    public static DiagnosticDescriptor[] All =>
    [
        KindAssumed, KindUnknown, RoleInherited, RowWithoutRole, MatrixSideAssumed, PairRepeated, LevelsContradict,
        LevelUnknown, LevelNotGiven, LadderAssumed, ZeroInMatrix, PeopleAsRoles, RoleAmbiguous, CompetencyMissing,
        CompetencyUnneeded, SplitAtCommas, RoleLevelNotGiven,
    ];
}

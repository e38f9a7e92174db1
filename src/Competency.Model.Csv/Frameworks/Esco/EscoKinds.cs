namespace Competency.Model.Csv.Frameworks.Esco;

// What ESCO calls kinds of skills.
internal static class EscoKinds
{
    // The kind that a cell names; unspecified if it is blank or says something else.
    public static ElementKind Of(FrameworkRow row, int column) =>
        row.Is(column, "skill/competence"u8) || row.Is(column, "skill"u8) ? ElementKind.Skill
        : row.Is(column, "knowledge"u8) ? ElementKind.Knowledge
        : row.Is(column, "attitude"u8) ? ElementKind.Attitude
        : ElementKind.Unspecified;
}

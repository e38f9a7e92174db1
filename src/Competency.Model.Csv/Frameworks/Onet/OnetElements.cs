namespace Competency.Model.Csv.Frameworks.Onet;

// What the ids of elements of O*NET tell: their place in the content model.
internal static class OnetElements
{
    // Of which kind an element is; null for those that the model has no place for, such as interests and work styles.
    public static ElementKind? KindOf(ReadOnlySpan<char> id) => id switch
    {
        ['2', '.', 'C', ..] => ElementKind.Knowledge,
        ['2', '.', 'A' or 'B', ..] => ElementKind.Skill,
        ['1', '.', 'A', ..] => ElementKind.Ability,
        _ => null,
    };

    // Knowledge first, then skills, then abilities; parts of one by their first element.
    public static string OrderOf(string id) => KindOf(id) switch
    {
        null => "3 " + id,
        ElementKind kind when kind.Equals(ElementKind.Knowledge) => "0 " + id,
        ElementKind kind when kind.Equals(ElementKind.Skill) => "1 " + id,
        _ => "2 " + id,
    };
}

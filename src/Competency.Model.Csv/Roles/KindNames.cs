using Competency.Model.Text;

namespace Competency.Model.Csv.Roles;

// How tables name kinds of competencies: knowledge, Knowledge, K, 知識.
internal static class KindNames
{
    // The kind of this name, or none.
    public static ElementKind? Find(string text)
    {
        string name = ChineseText.FoldWidth(text).Trim();
        return ElementKind.All.FirstOrDefault(kind =>
            string.Equals(kind.Id, name, StringComparison.OrdinalIgnoreCase)
            || string.Equals(kind.ChineseName, name, StringComparison.Ordinal)
            || (name.Length == 1 && kind.Letter == char.ToUpperInvariant(name[0])));
    }
}

using Competency.Model.Text;

namespace Competency.Model.Csv.Profiles;

/// <summary>How tables name kinds of competencies: <c>knowledge</c>, <c>Knowledge</c>, <c>K</c>, 知識.</summary>
internal static class KindNames
{
    /// <summary>The kind of this name, or none.</summary>
    public static ElementKind? Find(string text)
    {
        string name = ChineseText.FoldWidth(text).Trim();
        return ElementKind.All.FirstOrDefault(kind =>
            string.Equals(kind.Id, name, StringComparison.OrdinalIgnoreCase)
            || string.Equals(kind.ChineseName, name, StringComparison.Ordinal)
            || (name.Length == 1 && kind.Letter == char.ToUpperInvariant(name[0])));
    }
}

using Competency.Model.Text;

namespace Competency.Model.Matching;

// The same name, character by character, is the same competency; white space at its ends does not count.
internal sealed class ExactTitlePolicy : IMatchingPolicy
{
    public string Id => "exact-title";

    // The title; null for an element without a name.
    public string? KeyOf(CompetencyElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        string title = ChineseText.TrimSpaces(element.Title).ToString();
        return title.Length == 0 ? null : title;
    }
}

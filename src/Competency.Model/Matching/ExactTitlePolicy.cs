using Competency.Model.Text;

namespace Competency.Model.Matching;

/// <summary>The same name, character by character, is the same competency; white space at its ends does not count.</summary>
internal sealed class ExactTitlePolicy : IMatchingPolicy
{
    /// <inheritdoc/>
    public string Id => "exact-title";

    /// <summary>The title; <see langword="null"/> for an element without a name.</summary>
    public string? KeyOf(CompetencyElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        string title = ChineseText.TrimSpaces(element.Title).ToString();
        return title.Length == 0 ? null : title;
    }
}

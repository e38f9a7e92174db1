namespace Competency.Model.Matching;

// The same code of the same vocabulary is the same competency (ESCO, NICE). Says nothing about elements that belong to one
// standard: their codes are positional numbers.
internal sealed class GlobalCodePolicy : IMatchingPolicy
{
    public string Id => "global-code";

    // Vocabulary and code, nice-2.0.0 K0001; null for elements of a single standard.
    public string? KeyOf(CompetencyElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return element.IsGlobal ? element.Id.ToString() : null;
    }
}

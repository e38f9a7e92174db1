namespace Competency.Model.Matching;

/// <summary>
/// The same code of the same vocabulary is the same competency (ESCO, NICE). Says nothing about elements that belong to
/// one standard: their codes are positional numbers.
/// </summary>
internal sealed class GlobalCodePolicy : IMatchingPolicy
{
    /// <inheritdoc/>
    public string Id => "global-code";

    /// <summary>Vocabulary and code, <c>nice-2.0.0 K0001</c>; <see langword="null"/> for elements of a single standard.</summary>
    public string? KeyOf(CompetencyElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return element.IsGlobal ? element.Id.ToString() : null;
    }
}

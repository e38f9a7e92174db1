namespace Competency.Model.Names;

/// <summary>A pair of corresponding words of two names, or a word without a partner.</summary>
/// <param name="First">The word of the first name; <see langword="null"/> if only the second name has one.</param>
/// <param name="Second">The word of the second name; <see langword="null"/> if only the first name has one.</param>
/// <param name="Relation">
/// The relation of the words: <c>same</c>, <c>exact</c>, <c>close</c>, <c>wider</c> or <c>narrower</c> (of the first),
/// <c>containing</c> or <c>contained</c>, <c>related</c>, <c>alike</c>, <c>kin</c>, <c>verbs</c>, <c>contrast</c>; for a word
/// without a partner <c>only</c>, or <c>echo</c> if it repeats another word of its name.
/// </param>
/// <exception cref="ArgumentNullException"><paramref name="Relation"/> is <see langword="null"/>.</exception>
public readonly record struct WordCorrespondence(string? First, string? Second, string Relation)
{
    /// <summary>
    /// The relation of the words: <c>same</c>, <c>exact</c>, <c>close</c>, <c>wider</c> or <c>narrower</c> (of the first),
    /// <c>containing</c> or <c>contained</c>, <c>related</c>, <c>alike</c>, <c>kin</c>, <c>verbs</c>, <c>contrast</c>; for a word
    /// without a partner <c>only</c>, or <c>echo</c> if it repeats another word of its name.
    /// </summary>
    public string Relation { get; init; } = Relation ?? throw new ArgumentNullException(nameof(Relation));

    /// <summary>Both words and their relation, <c>會計 same 會計</c>; a dash for no word.</summary>
    public override string ToString() => $"{First ?? "–"} {Relation} {Second ?? "–"}";
}

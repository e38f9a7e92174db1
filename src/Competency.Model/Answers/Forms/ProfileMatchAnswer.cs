namespace Competency.Model.Answers.Forms;

// The standards that are most similar to a profile.
internal sealed record ProfileMatchAnswer(string Profile, IReadOnlyList<SimilarAnswer.Entry> Results, IReadOnlyList<string> Unmatched)
{
    public static ProfileMatchAnswer Of(ProfileMatch match) =>
        new(match.Profile.Name, [.. match.Standards.Select(static found => SimilarAnswer.EntryOf(found))], match.Profile.Unmatched);
}

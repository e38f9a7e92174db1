namespace Competency.Model.Answers.Forms;

// A profile: what it holds, and the texts that are no competency of the catalog.
internal sealed record ProfileAnswer(string Name, IReadOnlyList<ConceptAnswer> Competencies, IReadOnlyList<string> Unmatched)
{
    public static ProfileAnswer Of(CompetencyProfile profile) =>
        new(profile.Name, [.. profile.Competencies.Select(ConceptAnswer.Of)], profile.Unmatched);
}

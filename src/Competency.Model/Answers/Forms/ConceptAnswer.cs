namespace Competency.Model.Answers.Forms;

// A competency of a catalog. General: true if its name says no field; otherwise null. Level: the level held; null if unknown.
internal sealed record ConceptAnswer(string Id, string Kind, string Title, bool? General, double? Level)
{
    public static ConceptAnswer Of(Concept concept) =>
        new(concept.Id, concept.Kind.Id, concept.Title, concept.IsGeneral ? true : null, null);

    // A competency of a profile.
    public static ConceptAnswer Of(HeldCompetency held) => Of(held.Concept) with { Level = held.Level?.Value };
}

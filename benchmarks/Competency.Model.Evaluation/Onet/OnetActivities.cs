namespace Competency.Model.Evaluation.Onet;

/// <summary>The detailed work activities of occupations, each with the number of tasks that are instances of it.</summary>
internal static class OnetActivities
{
    private static readonly ConceptWeighting Tasks = ConceptWeightings.Product(
        ConceptWeightings.TaskCount,
        ConceptWeightings.ByKind([new(ElementKind.Knowledge, 0), new(ElementKind.Skill, 0), new(ElementKind.Ability, 0)]));

    /// <summary>The counts of each standard of a catalog, by the activity's code.</summary>
    public static IEnumerable<IEnumerable<(string Code, double Tasks)>> Counts(CompetencyCatalog catalog) =>
        catalog.Standards.Select(standard => catalog.WeightsOf(standard, Tasks).Where(static need => need.Weight > 0)
            .Select(static need => (need.Concept.Elements[0].Id.Local.Text, need.Weight)));

    /// <summary>
    /// The same by intermediate work activity, which is the code of a detailed one without its last part: <c>4.A.1.a.1.I01</c>.
    /// </summary>
    public static IEnumerable<IEnumerable<(string Code, double Tasks)>> IntermediateCounts(CompetencyCatalog catalog) =>
        Counts(catalog).Select(static role => role.Select(static count => (count.Code[..count.Code.LastIndexOf('.')], count.Tasks)));
}

namespace Competency.Model.Answers.Forms;

// The answer of find.
internal sealed record FindAnswer(string Format, CatalogSummary Catalog, string Text, IReadOnlyList<FindAnswer.Hit> Results)
{
    public static FindAnswer Of(CompetencyCatalog catalog, string text, IEnumerable<CatalogHit> hits) => new(
        "competency-find/1",
        CatalogSummary.Of(catalog),
        text,
        [.. hits.Select(hit => HitOf(catalog, hit))]);

    // A hit alone, without what only its catalog knows.
    public static Hit HitOf(CatalogHit hit) => new(
        KindOf(hit.Kind), hit.Code, hit.Title, hit.Task?.Standard.Code.Text, hit.Concept?.Kind.Id, null, null);

    // The word for what was found.
    public static string KindOf(CatalogHitKind kind) => kind switch
    {
        CatalogHitKind.Standard => "standard",
        CatalogHitKind.Task => "task",
        _ => "competency",
    };

    // How many current standards need the competency.
    public static int? StandardsOf(CompetencyCatalog catalog, CatalogHit hit) =>
        hit.Concept is Concept concept ? catalog.StandardsNeeding(concept).Count(catalog.IsCurrent) : null;

    // Whether it is, or is in, a standard that is superseded or a duplicate.
    public static bool IsSuperseded(CompetencyCatalog catalog, CatalogHit hit) =>
        hit.Standard is CompetencyStandard standard && !catalog.IsCurrent(standard);

    private static Hit HitOf(CompetencyCatalog catalog, CatalogHit hit) => new(
        KindOf(hit.Kind),
        hit.Code,
        hit.Title,
        hit.Task is WorkTask task ? catalog.KeyOf(task.Standard).Text : null,
        hit.Concept?.Kind.Id,
        StandardsOf(catalog, hit),
        IsSuperseded(catalog, hit) ? true : null);

    // One result: a standard, a task (with its standard), or a competency (with its kind and the number of current standards that
    // need it). Superseded: true if the standard is no current edition.
    internal sealed record Hit(
        string Kind, string Code, string Title, string? Standard, string? ElementKind, int? Standards, bool? Superseded);
}

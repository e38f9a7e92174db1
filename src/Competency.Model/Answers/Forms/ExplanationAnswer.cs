namespace Competency.Model.Answers.Forms;

// What a score is made of: the contributions of all items and of the remainder sum to it. SharedByGeneralName: the ids of competencies
// that are shared by general names only; null if there are none.
internal sealed record ExplanationAnswer(
    double Denominator,
    IReadOnlyList<ExplanationAnswer.Part> Items,
    ExplanationAnswer.Rest Remainder,
    ExplanationAnswer.Side OnlyA,
    ExplanationAnswer.Side OnlyB,
    IReadOnlyList<string>? SharedByGeneralName,
    IReadOnlyList<ExplanationAnswer.OfKind> ByKind)
{
    // How many of what only one role needs are listed, unless another number is asked for.
    public const int UsualItems = 5;

    public static ExplanationAnswer Of(SimilarityExplanation explanation, int items = UsualItems) => new(
        explanation.Denominator,
        [.. explanation.Items.Select(item => PartOf(item, explanation.Pair))],
        new Rest(explanation.RemainderCount, explanation.Remainder),
        SideOf(explanation.OnlyA, explanation.Pair.A, items),
        SideOf(explanation.OnlyB, explanation.Pair.B, items),
        IdsOf(explanation.SharedByGeneralName),
        [.. explanation.ByKind.Select(static kind => new OfKind(
            kind.Kind.Id, kind.Score, kind.Contribution, kind.Share, kind.Overlap.Shared, kind.Overlap.SizeA, kind.Overlap.SizeB))]);

    private static string[]? IdsOf(IReadOnlyCollection<Concept> concepts) =>
        concepts.Count == 0 ? null : [.. concepts.Select(static concept => concept.Id)];

    private static Part PartOf(SimilarityContribution item, SimilarPair pair) =>
        new(
            item.Title,
            item.Amount,
            item.Contribution,
            item.IsByGeneralName ? true : null,
            NeedOf(item.A, pair.A),
            NeedOf(item.B, pair.B));

    private static Side SideOf(IReadOnlyCollection<ExplainedNeed> needs, CompetencyStandard standard, int items) => new(
        needs.Count,
        needs.Sum(static need => need.Weight),
        [.. needs.Take(items).Select(need => NeedOf(need, standard)).OfType<Need>()]);

    private static Need? NeedOf(ExplainedNeed? need, CompetencyStandard standard) => need is null ? null : new Need(
        need.Concept?.Id,
        need.Concept?.ToString()
            ?? string.Join(", ", need.Elements.Select(static element => element.Title).Distinct(StringComparer.Ordinal)),
        WordPlaces.Of(need, standard).ToArray() is { Length: > 0 } places ? places : null,
        need.Concept is null ? null : need.Weight,
        need.Level?.Value,
        [.. need.Elements.Select(static element => element.Id.Local.Text)],
        [.. need.Tasks.Select(static task => task.Id.Text)]);

    // What adds to the score: a competency, a pair of related ones, or a word. GeneralName: true if both have it by general names only.
    internal sealed record Part(string Title, double Amount, double Contribution, bool? GeneralName, Need? A, Need? B);

    // A competency as one role needs it, or the names of competencies of a role that hold a word, with its other places.
    internal sealed record Need(
        string? Concept,
        string Title,
        IReadOnlyList<string>? Places,
        double? Weight,
        double? Level,
        IReadOnlyList<string> Elements,
        IReadOnlyList<string> Tasks);

    // What is not listed.
    internal sealed record Rest(int Count, double Contribution);

    // What only one role needs; the first of it is listed.
    internal sealed record Side(int Count, double Weight, IReadOnlyList<Need> First);

    // One kind of competency alone, and what it adds to the whole.
    internal sealed record OfKind(string Kind, double Score, double Contribution, double Share, int Shared, int SizeA, int SizeB);
}

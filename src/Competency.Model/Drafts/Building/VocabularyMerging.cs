using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Codes;
using Competency.Model.Text;

namespace Competency.Model.Drafts.Building;

// Takes together what several drafts of one vocabulary say; every contradiction is reported, and what was said first counts.
internal sealed class VocabularyMerging(TextSanitizer repair, DiagnosticBag diagnostics)
{
    // The one value that the drafts give for the vocabulary itself.
    public string? One(IReadOnlyList<VocabularyDraft> drafts, Phrase what, Func<VocabularyDraft, string?> valueOf)
    {
        string? first = null;
        foreach (VocabularyDraft draft in drafts)
        {
            string? value = repair.ApplyOptional(valueOf(draft), draft.Location);
            if (first is not null && value is not null && !string.Equals(first, value, StringComparison.Ordinal))
            {
                Report(draft, draft.Id, what, first, value);
            }

            first ??= value;
        }

        return first;
    }

    // The scales by id.
    public IEnumerable<LevelScale> Scales(IReadOnlyList<VocabularyDraft> drafts)
    {
        Dictionary<string, LevelScale> scales = new(StringComparer.Ordinal);
        foreach (VocabularyDraft draft in drafts)
        {
            foreach (LevelScale scale in draft.LevelScales)
            {
                if (!scales.TryAdd(scale.Id, scale) && scales[scale.Id] != scale)
                {
                    Report(draft, scale.Id, "pair of bounds", BoundsOf(scales[scale.Id]), BoundsOf(scale));
                }
            }
        }

        return scales.Values;
    }

    // One element out of several with one code.
    public CompetencyElement Merge(IReadOnlyList<(VocabularyDraft Draft, CompetencyElement Element)> said)
    {
        CompetencyElement first = said[0].Element;
        if (said.Count == 1)
        {
            return first;
        }

        string code = first.Id.Local.Text;
        ElementKind[] kinds =
            [.. said.Select(static part => part.Element.Kind).Where(static kind => !kind.Equals(ElementKind.Unspecified))];
        Dictionary<string, string> labels = new(StringComparer.Ordinal);
        foreach ((string language, string label) in said.SelectMany(static part => part.Element.Labels))
        {
            labels.TryAdd(language, label);
        }

        foreach (string language in labels.Keys)
        {
            One(said, code, $"title in {language}", element => element.Labels.GetValueOrDefault(language));
        }

        One(said, code, "kind", static element => element.Kind.Equals(ElementKind.Unspecified) ? null : element.Kind.Id);
        return new CompetencyElement
        {
            Id = first.Id,
            Code = first.Code,
            Kind = kinds.Length > 0 ? kinds[0] : first.Kind,
            Title = One(said, code, "title", static element => element.Title) ?? "",
            Description = One(said, code, "description", static element => element.Description),
            AlternateTitles = Union(said.Select(static part => part.Element.AlternateTitles)),
            Labels = CompetencyElement.NoLabels.AddRange(labels),
            Broader = Union(said.Select(static part => part.Element.Broader)),
            AlternateCode = One(said, code, "other code", static element => element.AlternateCode?.Text) is string other
                ? ElementCode.Parse(other, null)
                : null,
            Relations = Union(said.Select(static part => part.Element.Relations)),
            IsGlobal = true,
        };
    }

    private string? One(
        IReadOnlyList<(VocabularyDraft Draft, CompetencyElement Element)> said,
        string code,
        Phrase what,
        Func<CompetencyElement, string?> textOf)
    {
        string? first = null;
        foreach ((VocabularyDraft draft, CompetencyElement element) in said)
        {
            string? text = textOf(element);
            if (!string.IsNullOrEmpty(first) && !string.IsNullOrEmpty(text) && !string.Equals(first, text, StringComparison.Ordinal))
            {
                Report(draft, code, what, Excerpt.Of(first), Excerpt.Of(text));
            }

            first = string.IsNullOrEmpty(first) ? text ?? first : first;
        }

        return first;
    }

    private static Phrase BoundsOf(LevelScale scale) => scale.WholeNumbers
        ? (Phrase)$"{Bound(scale.Minimum)} to {Bound(scale.Maximum)} in whole numbers"
        : $"{Bound(scale.Minimum)} to {Bound(scale.Maximum)}";

    private static string Bound(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "?";

    private static ImmutableArray<T> Union<T>(IEnumerable<ImmutableArray<T>> lists) =>
        [.. lists.SelectMany(static list => list).Distinct()];

    private void Report(VocabularyDraft draft, string code, Phrase what, object first, object second) => diagnostics.Add(
        ContentRules.VocabularyConflict, draft.Location, draft.Id, code, what, first, second);
}

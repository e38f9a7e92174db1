using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Text;

namespace Competency.Model.Drafts.Building;

// Takes together what several drafts of one vocabulary say; every contradiction is reported, and what was said first counts.
internal sealed class VocabularyMerging(TextSanitizer repair, DiagnosticBag diagnostics)
{
    // The one value that the drafts give for the vocabulary itself.
    public string? One(IReadOnlyList<VocabularyDraft> drafts, string what, Func<VocabularyDraft, string?> valueOf)
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

    // One element out of two with one code.
    public CompetencyElement Merge(VocabularyDraft draft, CompetencyElement first, CompetencyElement second)
    {
        string code = first.Id.Local.Text;
        string title = Text("title", first.Title, second.Title) ?? "";
        ElementKind kind = first.Kind.Equals(ElementKind.Unspecified) ? second.Kind : first.Kind;
        if (!second.Kind.Equals(ElementKind.Unspecified) && !second.Kind.Equals(kind))
        {
            Report(draft, code, "kind", kind.Id, second.Kind.Id);
        }

        foreach ((string language, string label) in first.Labels)
        {
            Text($"title in {language}", label, second.Labels.GetValueOrDefault(language));
        }

        return new CompetencyElement
        {
            Id = first.Id,
            Code = first.Code,
            Kind = kind,
            Title = title,
            Description = Text("description", first.Description, second.Description),
            AlternateTitles = Union(first.AlternateTitles, second.AlternateTitles),
            Labels = second.Labels.SetItems(first.Labels),
            Broader = Union(first.Broader, second.Broader),
            IsGlobal = true,
        };

        string? Text(string what, string? one, string? other)
        {
            if (!string.IsNullOrEmpty(one) && !string.IsNullOrEmpty(other) && !string.Equals(one, other, StringComparison.Ordinal))
            {
                Report(draft, code, what, one, other);
            }

            return string.IsNullOrEmpty(one) ? other ?? one : one;
        }
    }

    private static string BoundsOf(LevelScale scale) =>
        $"{Bound(scale.Minimum)} to {Bound(scale.Maximum)}{(scale.WholeNumbers ? " in whole numbers" : "")}";

    private static string Bound(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "?";

    private static ImmutableArray<T> Union<T>(ImmutableArray<T> first, ImmutableArray<T> second) =>
        first.AsSpan().SequenceEqual(second.AsSpan()) ? first : [.. first.Union(second)];

    private void Report(VocabularyDraft draft, string code, string what, string first, string second) => diagnostics.Add(
        ContentRules.VocabularyConflict, draft.Location, draft.Id, code, what, Excerpt.Of(first), Excerpt.Of(second));
}

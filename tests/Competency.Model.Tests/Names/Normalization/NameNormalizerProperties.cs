using Competency.Model.Names.Normalization;
using Competency.Model.Text;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Names.Normalization;

[Properties(Arbitrary = [typeof(NameText)], MaxTest = 5000)]
public sealed class NameNormalizerProperties
{
    [Property]
    public bool A_key_is_its_own_key(NameText name)
    {
        string key = NameNormalizer.KeyOf(name.Value);
        return string.Equals(key, NameNormalizer.KeyOf(key), StringComparison.Ordinal);
    }

    [Property]
    public bool Takes_any_text(FsCheck.NonNull<string> name) => NameNormalizer.KeyOf(name.Get) is not null;

    [Property]
    public bool The_trace_leads_from_the_name_to_the_key(NameText name)
    {
        NormalizedName normalized = NameNormalizer.Normalize(name.Value);
        string text = name.Value;
        foreach (NameChange change in normalized.Changes)
        {
            if (!string.Equals(text, change.Before, StringComparison.Ordinal) ||
                string.Equals(change.Before, change.After, StringComparison.Ordinal))
            {
                return false;
            }

            text = change.After;
        }

        return normalized.Changes.IsEmpty || string.Equals(text, normalized.Key, StringComparison.Ordinal);
    }

    [Property]
    public bool Is_empty_only_where_the_spelling_is(NameText name) =>
        NameNormalizer.KeyOf(name.Value).Length > 0 ||
            SpellingFold.Fold(name.Value.Replace("\u202E", "", StringComparison.Ordinal)).Length == 0;

    [Property]
    public bool Each_step_is_stable_or_shortens_or_reorders(NameText name)
    {
        // A step that lengthened its own result without end could never come to rest.
        return NameNormalizer.ChineseSteps.Concat(NameNormalizer.EnglishSteps).All(step =>
        {
            string once = step.Apply(name.Value);
            string twice = step.Apply(once);
            return twice.Length <= Math.Max(once.Length, name.Value.Length) + 16;
        });
    }

    [Property]
    public bool White_space_and_width_mean_nothing_in_chinese(NameText name)
    {
        string chinese = "會計" + name.Value.Replace("\uD800", "", StringComparison.Ordinal);
        return string.Equals(NameNormalizer.KeyOf(chinese), NameNormalizer.KeyOf(chinese + "\u3000"), StringComparison.Ordinal);
    }
}

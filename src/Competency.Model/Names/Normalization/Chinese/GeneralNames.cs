using Competency.Model.Names.Data;

namespace Competency.Model.Names.Normalization.Chinese;

// Names that say no field: 相關法規, 專業知識, 電腦操作.
internal static class GeneralNames
{
    private static readonly Lazy<WordReplacement> Words = new(static () => new WordReplacement(
        NameData.FoldedPairs("names/general.tsv")
            .Select(static row => KeyValuePair.Create(row.Key, row.Value == "named" ? row.Key : ""))));

    // Whether a name without white space, particles and brackets is made of words that say no field.
    public static bool Contains(string text) => text.Length > 0 && Words.Value.Apply(text).AsSpan().Trim(',').IsEmpty;
}

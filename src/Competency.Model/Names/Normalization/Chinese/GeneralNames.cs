using Competency.Model.Names.Data;

namespace Competency.Model.Names.Normalization.Chinese;

// Names that say no field: 相關法規, 專業知識, 電腦操作.
internal static class GeneralNames
{
    private static readonly Lazy<ILookup<string, string>> Meanings = new(static () =>
        NameData.FoldedPairs("names/general.tsv").ToLookup(static row => row.Value, static row => row.Key, StringComparer.Ordinal));

    private static readonly Lazy<WordReplacement> Words = new(static () => new WordReplacement(
        from meaning in Meanings.Value
        from word in meaning
        select KeyValuePair.Create(word, meaning.Key == "named" ? word : "")));

    // Whether a name without white space, particles and brackets is made of words that say no field.
    public static bool Contains(string text) =>
        text.Length > 0 && !Meanings.Value["alone"].Contains(text) && Words.Value.Apply(text).AsSpan().Trim(',').IsEmpty;
}

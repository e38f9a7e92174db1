using Competency.Model.Json.Wire;

namespace Competency.Model.Json;

// The words by which a document writes the values of an enumeration; its first value, "unspecified", is written by nothing.
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly (T Value, string Word)[] Known =
        [.. Enum.GetValues<T>().Skip(1).Select(static value => (value, WireRecord.NameOf(value.ToString())))];

    // All words.
    public static IEnumerable<string> All => Known.Select(static entry => entry.Word);

    // The word for a value.
    public static string? For(T value) =>
        Known.FirstOrDefault(entry => EqualityComparer<T>.Default.Equals(entry.Value, value)).Word;

    // Whether the word stands for a value, and for which.
    public static bool TryRead(string word, out T value)
    {
        int index = Array.FindIndex(Known, entry => string.Equals(entry.Word, word, StringComparison.Ordinal));
        value = index < 0 ? default : Known[index].Value;
        return index >= 0;
    }
}

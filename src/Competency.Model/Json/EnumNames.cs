using Competency.Model.Json.Wire;

namespace Competency.Model.Json;

/// <summary>The words by which a document writes the values of an enumeration; its first value, "unspecified", is written by nothing.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly (T Value, string Word)[] Known =
        [.. Enum.GetValues<T>().Skip(1).Select(static value => (value, WireRecord.NameOf(value.ToString())))];

    /// <summary>All words.</summary>
    public static IEnumerable<string> All => Known.Select(static entry => entry.Word);

    /// <summary>The word for a value.</summary>
    public static string? For(T value) =>
        Known.FirstOrDefault(entry => EqualityComparer<T>.Default.Equals(entry.Value, value)).Word;

    /// <summary>Whether the word stands for a value, and for which.</summary>
    public static bool TryRead(string word, out T value)
    {
        int index = Array.FindIndex(Known, entry => string.Equals(entry.Word, word, StringComparison.Ordinal));
        value = index < 0 ? default : Known[index].Value;
        return index >= 0;
    }
}

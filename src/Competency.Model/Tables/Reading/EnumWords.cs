using System.Text.Json;

namespace Competency.Model.Tables.Reading;

// The words for the values of an enumeration, in camel case; a blank cell stands for its first value, "unspecified".
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Known = Enum.GetValues<T>().Skip(1)
        .ToDictionary(static value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), StringComparer.Ordinal);

    // All words, for messages.
    public static string All => string.Join(", ", Known.Keys);

    // Whether the word stands for a value, and for which.
    public static bool TryRead(string word, out T value) => Known.TryGetValue(word, out value);
}

using System.Buffers;

namespace Competency.Model.Csv.Tables;

// Headings that tables from elsewhere write in simplified characters.
internal static class TraditionalHeading
{
    private const string Simplified = "职准码称务产为标级别内识态责说类业状发补项与间围岗练员权评资历测势设备条术经体关围总续";
    private const string Traditional = "職準碼稱務產為標級別內識態責說類業狀發補項與間圍崗練員權評資歷測勢設備條術經體關圍總續";

    private static readonly SearchValues<char> SimplifiedCharacters = SearchValues.Create(Simplified);

    // The heading in traditional characters.
    public static string Of(string key)
    {
        if (!key.AsSpan().ContainsAny(SimplifiedCharacters))
        {
            return key;
        }

        return string.Create(key.Length, key, static (target, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                int at = Simplified.IndexOf(source[i], StringComparison.Ordinal);
                target[i] = at < 0 ? source[i] : Traditional[at];
            }
        });
    }
}

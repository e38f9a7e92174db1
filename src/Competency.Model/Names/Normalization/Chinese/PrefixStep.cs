using Competency.Model.Names.Data;
using Competency.Model.Names.Normalization.Steps;
using Competency.Model.Text;

namespace Competency.Model.Names.Normalization.Chinese;

// Words in front that say only that one knows or can do the rest: 了解顧客需求 is 顧客需求. Before another verb they may be one of two: 了解與分析.
internal sealed class PrefixStep : INameStep
{
    private const int LeastLeft = 2;

    private static readonly Lazy<WordTrie<bool>> Words = new(static () => new WordTrie<bool>(
        NameData.Rows("names/prefixes.tsv").Select(static row => KeyValuePair.Create(SpellingFold.Fold(row[0]), true))));

    public string Id => "prefixes";

    public string Description => "Words in front without content mean nothing: 了解顧客需求 is 顧客需求; 了解與分析 has none.";

    public string Apply(string text)
    {
        int length = Words.Value.Match(text, out _);
        bool[]? boundaries = null;
        ReadOnlySpan<char> rest = text.AsSpan(length);
        return length > 0 &&
            HanText.CountHan(rest) >= LeastLeft &&
            HanText.IsHan(rest[0]) &&
            !(rest.Length >= NameVerbs.Length && NameVerbs.Contains(rest[..NameVerbs.Length])) &&
            WordBoundaries.Default.IsBoundary(text, length, ref boundaries)
                ? rest.ToString()
                : text;
    }
}

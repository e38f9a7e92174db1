using Competency.Model.Names.Data;
using Competency.Model.Names.Normalization.Steps;

namespace Competency.Model.Names.Normalization.Chinese;

// Terms that nobody would tell apart become one: 客戶 and 顧客, 品管 and 品質管理.
internal sealed class SynonymStep : INameStep
{
    internal static Lazy<WordReplacement> Words { get; } = new(
        static () => new WordReplacement(NameData.FoldedPairs("names/synonyms.tsv")));

    public string Id => "synonyms";

    public string Description => "Terms for one thing are one: 客戶服務 is 顧客服務, 品管 is 品質管理.";

    public string Apply(string text) => Words.Value.Apply(text);
}

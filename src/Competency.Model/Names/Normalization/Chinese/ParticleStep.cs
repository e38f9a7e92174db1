using Competency.Model.Names.Data;
using Competency.Model.Names.Normalization.Steps;
using Competency.Model.Text;

namespace Competency.Model.Names.Normalization.Chinese;

// 的, 之, 相關 and their like go; 目的, 之間 and 等級 hold none.
internal sealed class ParticleStep : INameStep
{
    internal static Lazy<WordReplacement> Words { get; } = new(static () => MarkedWords.Of("names/particles.tsv", mark: ""));

    public string Id => "particles";

    public string Description => "Particles mean nothing: 顧客的相關資料 is 顧客資料; 目的 holds none.";

    public string Apply(string text)
    {
        string bare = Words.Value.Apply(text);
        if (ReferenceEquals(bare, text) && !text.Contains(','))
        {
            return text;
        }

        bare = bare.Trim(',').Replace(",,", ",", StringComparison.Ordinal);
        return HanText.CountHan(bare) >= 2 || HanText.CountHan(text) < 2 ? bare.Length == 0 ? text : bare : text;
    }
}

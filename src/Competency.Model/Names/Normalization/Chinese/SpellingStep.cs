using Competency.Model.Names.Data;
using Competency.Model.Names.Normalization.Steps;
using Competency.Model.Text;

namespace Competency.Model.Names.Normalization.Chinese;

// White space, punctuation, footnote marks and ways of writing one word: what the spelling fold holds for the same, and a
// longer table of words (編製/編制, 銲接/焊接).
internal sealed class SpellingStep : INameStep
{
    internal static Lazy<WordReplacement> Words { get; } = new(
        static () => new WordReplacement(
            NameData.FoldedPairs("names/orthography.tsv").Where(static row => row.Key != row.Value), anyCharacter: true));

    public string Id => "spelling";

    public string Description => "White space, punctuation, footnote marks and orthographic variants mean nothing: 會議紀錄【註1】 is 會議記錄.";

    public string Apply(string text) => Words.Value.Apply(SpellingFold.Fold(text));
}

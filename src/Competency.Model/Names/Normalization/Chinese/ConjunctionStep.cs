using System.Buffers;
using System.Text;
using Competency.Model.Names.Data;
using Competency.Model.Names.Normalization.Steps;
using Competency.Model.Text;

namespace Competency.Model.Names.Normalization.Chinese;

// 與, 及, 和, 、, 或 and their like become one mark, a comma; 參與, 普及 and 親和 hold none.
internal sealed class ConjunctionStep : INameStep
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(",/;+");

    internal static Lazy<WordReplacement> Words { get; } = new(static () => MarkedWords.Of("names/conjunctions.tsv", mark: ","));

    public string Id => "conjunctions";

    public string Description => "All words that join equals are one: 溝通與協調 is 溝通、協調; 參與 holds none.";

    public string Apply(string text)
    {
        string marked = Words.Value.Apply(text);
        if (!marked.AsSpan().ContainsAny(Marks))
        {
            return marked;
        }

        StringBuilder joined = new(marked.Length);
        foreach (char character in marked)
        {
            char mark = character is '/' or ';' or '+' && IsBetweenChinese(joined) ? ',' : character;
            if (mark != ',' || (joined.Length > 0 && joined[^1] != ','))
            {
                joined.Append(mark);
            }
        }

        string result = joined.ToString().TrimEnd(',');
        return result.Length == 0 ? text : result;
    }

    private static bool IsBetweenChinese(StringBuilder before) => before.Length > 0 && HanText.IsHan(before[^1]);
}

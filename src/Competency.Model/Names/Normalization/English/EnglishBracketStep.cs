using Competency.Model.Names.Normalization.Steps;
using Competency.Model.Text;

namespace Competency.Model.Names.Normalization.English;

// What stands in brackets goes, unless nothing else is there: computer numerical control (CNC).
internal sealed class EnglishBracketStep : INameStep
{
    public string Id => "english-brackets";

    public string Description => "Examples and abbreviations in brackets mean nothing: quality assurance (QA) is quality assurance.";

    public string Apply(string text)
    {
        string before;
        do
        {
            before = text;
            text = WithoutFirst(text);
        }
        while (text.Length < before.Length);
        return text;
    }

    private static string WithoutFirst(string text)
    {
        int close = text.AsSpan().IndexOfAny(')', ']');
        int open = close < 0 ? -1 : text.AsSpan(0, close).LastIndexOfAny('(', '[');
        if (open < 0)
        {
            return text;
        }

        string rest = string.Concat(text.AsSpan(0, open), " ", text.AsSpan(close + 1));
        return rest.AsSpan().ContainsLetterOrDigit() ? rest : text;
    }
}

using Competency.Model.Names.Normalization.Steps;
using Competency.Model.Text;

namespace Competency.Model.Names.Normalization.Chinese;

// Examples, lists and foreign words in brackets go: 機器學習演算法（如決策樹等）, 企業資源規劃（ERP）. Anything else in brackets stays, without the
// brackets where they end the name.
internal sealed class BracketStep : INameStep
{
    private static readonly string[] ExampleMarks = ["如", "例", "包括", "包含", "含", "e.g", "i.e", "即"];

    public string Id => "brackets";

    public string Description => "Examples and translations in brackets mean nothing: 企業資源規劃(ERP) is 企業資源規劃.";

    public string Apply(string text)
    {
        int close = text.AsSpan().IndexOfAny(')', ']');
        int open = close < 0 ? -1 : text.AsSpan(0, close).LastIndexOfAny('(', '[');
        if (open < 0)
        {
            return WithoutOpenBracket(text);
        }

        ReadOnlySpan<char> content = text.AsSpan(open + 1, close - open - 1);
        string rest = string.Concat(text.AsSpan(0, open), text.AsSpan(close + 1));
        if (HanText.CountHan(rest) >= 2 && IsAside(content))
        {
            return Apply(rest);
        }

        string opened = string.Concat(text.AsSpan(0, open), content, text.AsSpan(close + 1));
        return opened.Length < text.Length ? Apply(opened) : opened;
    }

    // A bracket that never closes holds what the document cut off.
    private static string WithoutOpenBracket(string text)
    {
        int open = text.AsSpan().IndexOfAny('(', '[');
        return open >= 2 && HanText.CountHan(text.AsSpan(0, open)) >= 2 && IsAside(text.AsSpan(open + 1)) ? text[..open] : text;
    }

    private static bool IsAside(ReadOnlySpan<char> content)
    {
        foreach (string mark in ExampleMarks)
        {
            if (content.StartsWith(mark, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return HanText.CountHan(content) == 0 || content.EndsWith("等", StringComparison.Ordinal) || content.ContainsAny(",/…");
    }
}

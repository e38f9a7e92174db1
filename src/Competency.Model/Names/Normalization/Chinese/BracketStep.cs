using Competency.Model.Names.Data;
using Competency.Model.Names.Normalization.Steps;
using Competency.Model.Text;

namespace Competency.Model.Names.Normalization.Chinese;

// Examples and foreign words in brackets go: 機器學習演算法（如決策樹等）, 企業資源規劃（ERP）. A list or a scope is part of the name, 作物整合防治（果樹、花）,
// and so are examples of what says no field without them: 相關法律知識（如勞基法）. What is part of the name stays without the brackets.
internal sealed class BracketStep : INameStep
{
    private static readonly string[] ExampleMarks =
        ["如:", "例如:", "例如", "如", "例:", "包括:", "包括", "包含:", "包含", "含:", "含", "e.g.", "e.g", "i.e.", "i.e", "即:", "即"];

    private static readonly string[] ExampleEnds = ["等", "為例"];

    private static readonly ConjunctionStep Conjunctions = new();

    public string Id => "brackets";

    public string Description =>
        "Examples and translations in brackets mean nothing: 企業資源規劃(ERP) is 企業資源規劃. A list or a scope does: 防治(果樹,花) is not 防治.";

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

    // The text without its first pair of brackets, or without what a bracket that never closes holds.
    private static string WithoutFirst(string text)
    {
        int close = text.AsSpan().IndexOfAny(')', ']');
        int open = close < 0 ? -1 : text.AsSpan(0, close).LastIndexOfAny('(', '[');
        if (open < 0)
        {
            return WithoutOpenBracket(text);
        }

        string content = text[(open + 1)..close];
        string rest = string.Concat(text.AsSpan(0, open), text.AsSpan(close + 1));
        if (IsAside(content, rest))
        {
            return rest;
        }

        // Examples of what says no field are kept without the word that calls them examples.
        int mark = HanText.CountHan(rest) >= 2 ? MarkLength(content) : 0;
        return string.Concat(text.AsSpan(0, open), content.AsSpan(mark), text.AsSpan(close + 1));
    }

    // A bracket that never closes holds what the document cut off.
    private static string WithoutOpenBracket(string text)
    {
        int open = text.AsSpan().IndexOfAny('(', '[');
        return open >= 2 && IsAside(text[(open + 1)..], text[..open]) ? text[..open] : text;
    }

    private static bool IsAside(string content, string rest) =>
        HanText.CountHan(rest) >= 2 && (IsTranslation(content) || (AreExamples(content) && !SaysNoField(rest)));

    // Foreign words, but no list of them: (ERP), (TCP/IP).
    private static bool IsTranslation(string content) => HanText.CountHan(content) == 0 && !content.AsSpan().ContainsAny(",…");

    private static bool AreExamples(string content) =>
        MarkLength(content) > 0 || Array.Exists(ExampleEnds, end => content.EndsWith(end, StringComparison.Ordinal));

    // The length of the word that calls what follows examples; 含水率 begins with none.
    private static int MarkLength(string content)
    {
        bool[]? boundaries = null;
        foreach (string mark in ExampleMarks)
        {
            if (content.StartsWith(mark, StringComparison.Ordinal) &&
                WordBoundaries.Default.IsBoundary(content, mark.Length, ref boundaries))
            {
                return mark.Length;
            }
        }

        return 0;
    }

    private static bool SaysNoField(string rest) => GeneralNames.Contains(ParticleStep.Words.Value.Apply(Conjunctions.Apply(rest)));
}

using System.Text;
using Competency.Model.Names.Data;
using Competency.Model.Names.Normalization.Steps;
using Competency.Model.Text;

namespace Competency.Model.Names.Normalization.Chinese;

// English terms within Chinese names become Chinese: ERP系統 and 企業資源規劃系統. A term beside its own translation goes.
internal sealed class GlossaryStep : INameStep
{
    private static readonly Lazy<WordTrie<string>> Terms = new(
        static () =>
            new WordTrie<string>(
                NameData.Rows("names/glossary.tsv").Select(static row => KeyValuePair.Create(row[0], SpellingFold.Fold(row[1])))));

    public string Id => "glossary";

    public string Description => "English terms are their Chinese: ERP系統 is 企業資源規劃系統.";

    public string Apply(string text)
    {
        // Every term has a letter.
        if (!text.AsSpan().ContainsAnyInRange('a', 'z'))
        {
            return text;
        }

        StringBuilder? changed = null;
        for (int at = 0; at < text.Length;)
        {
            int length = TermLength(text, at);
            if (length > 0 && Terms.Value.TryGet(text.AsSpan(at, length), out string? chinese))
            {
                changed ??= new StringBuilder(text, 0, at, text.Length + 16);
                changed.Append(text.Contains(chinese!, StringComparison.Ordinal) ? "" : chinese);
            }
            else
            {
                changed?.Append(text, at, Math.Max(length, 1));
            }

            at += Math.Max(length, 1);
        }

        return changed is null || changed.Length == 0 ? text : changed.ToString();
    }

    private static int TermLength(string text, int start)
    {
        int end = start;
        while (end < text.Length && HanText.IsLatinTerm(text[end]))
        {
            end++;
        }

        return end - start;
    }
}

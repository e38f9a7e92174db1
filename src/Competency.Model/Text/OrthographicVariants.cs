using System.Buffers;
using System.Text;

namespace Competency.Model.Text;

// Pairs of characters and words that the same author writes either way without meaning anything by it. Deliberately small: a
// pair stands here only if exchanging it never turns one competency into another.
// Sources: the Ministry of Education's dictionary of variant characters (異體字字典) for the characters; the words were met side by
// side in published standards.
internal static class OrthographicVariants
{
    // Written variant → the form that folded texts use.
    private static readonly Dictionary<char, char> Characters = new()
    {
        ['紀'] = '記', ['臺'] = '台', ['檯'] = '台', ['佈'] = '布', ['畫'] = '劃', ['蒐'] = '收', ['週'] = '周',
        ['瞭'] = '了', ['注'] = '註', ['裏'] = '裡', ['綫'] = '線', ['羣'] = '群', ['牀'] = '床', ['峯'] = '峰',
        ['銹'] = '鏽', ['溼'] = '濕', ['菸'] = '煙', ['汙'] = '污', ['佔'] = '占', ['僱'] = '雇', ['啓'] = '啟',
        ['强'] = '強', ['爲'] = '為', ['麪'] = '麵', ['粘'] = '黏', ['砲'] = '炮', ['鍊'] = '鏈', ['託'] = '托',
        ['舖'] = '鋪', ['沈'] = '沉', ['唸'] = '念', ['迴'] = '回', ['証'] = '證', ['恒'] = '恆', ['衞'] = '衛',
        ['眞'] = '真', ['産'] = '產', ['鷄'] = '雞', ['着'] = '著', ['敎'] = '教', ['硏'] = '研', ['戶'] = '户',
    };

    private static readonly SearchValues<char> Variants = SearchValues.Create([.. Characters.Keys]);

    // Words whose characters may not be exchanged one by one; applied after Characters. With each the characters that make another
    // word of its last one, so that 相關連結 is no 相關聯結.
    private static readonly (string Variant, string Folded, string Behind)[] Words =
    [
        ("連絡", "聯絡", ""), ("連繫", "聯繫", ""), ("關連", "關聯", "結接線續動鎖署網"), ("身份", "身分", ""), ("部份", "部分", ""),
        ("成份", "成分", ""), ("匯整", "彙整", ""), ("傢俱", "家具", ""),
    ];

    private static readonly SearchValues<string> VariantWords =
        SearchValues.Create([.. Words.Select(static word => word.Variant)], StringComparison.Ordinal);

    // The form of a character that folded texts use.
    public static char Fold(char character) => Variants.Contains(character) ? Characters[character] : character;

    // The text with every variant word exchanged.
    public static string FoldWords(string text)
    {
        if (Ascii.IsValid(text) || !text.AsSpan().ContainsAny(VariantWords))
        {
            return text;
        }

        foreach ((string variant, string folded, string behind) in Words)
        {
            text = behind.Length == 0 ? text.Replace(variant, folded, StringComparison.Ordinal) : Exchange(text, variant, folded, behind);
        }

        return text;
    }

    private static string Exchange(string text, string variant, string folded, string behind)
    {
        for (int at = text.IndexOf(variant, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(variant, at + 1, StringComparison.Ordinal))
        {
            int end = at + variant.Length;
            if (end == text.Length || !behind.Contains(text[end], StringComparison.Ordinal))
            {
                text = string.Concat(text.AsSpan(0, at), folded, text.AsSpan(end));
            }
        }

        return text;
    }
}

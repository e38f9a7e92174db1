using FsCheck;
using FsCheck.Fluent;

namespace Competency.Model.Tests.Text;

/// <summary>Texts made of what documents hold and what folds and repairs look at.</summary>
public sealed record DocumentText(string Value)
{
    private static readonly string[] Pieces =
    [
        " ", "\t", "\u3000", "\u200B", "\n", "字", "紀", "錄", "臺", "註", "注",
        "連", "絡", "家", "傢", "俱", "\uF9BE", "⽇", "A", "b", "K01", "1", "１", "Ｚ",
        "(", ")", "（", "）", "[", "]", "【", "】", "、", "，", "。", "。", ".", ",", ":", "：", "·", "‧", "*",
        "※", "-", "–", "「", "\uF09F", "\u00AD", "\0", "\uD842\uDFB7", "\uD800", "\uDC00", "😀",
    ];

    public static Arbitrary<DocumentText> Arbitrary() =>
        Gen.Elements(Pieces).ListOf().Select(pieces => new DocumentText(string.Concat(pieces))).ToArbitrary();

    public override string ToString() => Value;
}

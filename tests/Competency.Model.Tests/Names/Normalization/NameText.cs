using FsCheck;
using FsCheck.Fluent;

namespace Competency.Model.Tests.Names.Normalization;

/// <summary>Names made of what the steps look at, in any order.</summary>
public sealed record NameText(string Value)
{
    private static readonly string[] Pieces =
    [
        "知識", "能力", "技能", "技巧", "概念", "概論", "力", "學", "基礎", "基本", "進階", "會計", "溝通", "協調", "資料", "資訊", "蒐集", "分析", "解讀", "撰寫", "制定",
        "計畫", "操作", "設備", "儀器", "與", "及", "和", "、", "／", "參與", "的", "之", "相關", "目的", "（如：甲、乙）", "(ERP)", "ERP", "plc", "４", "3D",
        "1", "【註1】", "(", ")", "⼒", "⺼", "\uF9BE", "客戶", "客户", "品管", "法律/法規", "java", "script", " ", "\u3000", "\u202E",
        "\uD842\uDFB7", "\uD800", "skills", "organisation", "the", "and", "C++", "#", ",", "~", "方法", "问",
        "個人", "人資", "環境", "使用者", "面談", "控制", "作業", "時間", "服務",
    ];

    public static Arbitrary<NameText> Arbitrary() =>
        Gen.Elements(Pieces).ListOf().Select(pieces => new NameText(string.Concat(pieces))).ToArbitrary();

    public override string ToString() => Value;
}

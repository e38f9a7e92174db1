using Competency.Model.Formats;
using Competency.Model.Icap;

namespace Competency.Model.Tests.Icap;

/// <summary>The smallest document that gives no finding, read with one thing changed.</summary>
internal static class SmallDocument
{
    /// <summary>The heading of the task table, line 11.</summary>
    public const string Heading = "主要職責\t工作任務\t工作產出\t行為指標\t職能級別\t職能內涵 (K=knowledge 知識)\t職能內涵 (S=skills 技能)\n";

    /// <summary>The one row, line 12.</summary>
    public const string Row = "T1 接待顧客\tT1.1 招呼顧客\tO1.1.1 來客紀錄\tP1.1.1 主動問候。\t3\tK01 商品知識\tS01 溝通技巧\n";

    /// <summary>A second row that fits behind the first.</summary>
    public const string SecondRow = "\tT1.2 推薦商品\tO1.2.1 推薦清單\tP1.2.1 依需求推薦。\t4\tK02 顧客心理\tS02 推薦技巧\n";

    /// <summary>The version table, lines 2 and 3.</summary>
    public const string Versions =
        "版本\t職能基準代碼\t職能基準名稱\t狀態\t更新說明\t發展更新日期\n" +
        "V1\tKRM5220-001v1\t門市服務人員\t最新版本\t略\t2024/05/01\n";

    /// <summary>The header, lines 4 to 10.</summary>
    public const string Header =
        "職能基準代碼\tKRM5220-001v1\n" +
        "職業\t門市服務人員\n" +
        "職類別\t行銷與銷售／零售與通路管理\t職類別代碼\tKRM\n" +
        "職業別\t商店銷售有關人員\t職業別代碼\t5220\n" +
        "行業別\t批發及零售業／零售業\t行業別代碼\tG4700\n" +
        "工作描述\t接待顧客並完成銷售。\n" +
        "基準級別\t3\n";

    /// <summary>The attitudes, lines 13 and 14.</summary>
    public const string Attitudes = "職能內涵 (A=attitude 態度)\nA01 主動積極：不待指示即行動。\n";

    /// <summary>The notes, lines 15 and 16.</summary>
    public const string Notes = "說明與補充事項\n高中以上。\n";

    public const string Whole = "門市服務人員職能基準\n" + Versions + Header + Heading + Row + Attitudes + Notes;

    /// <summary>The reading of the document in which each old text, which must stand in it, is replaced by the new one.</summary>
    public static SmallReading With(params ReadOnlySpan<(string Old, string New)> changes) => Read(Changed(changes));

    /// <summary>The reading of the document with a text replaced wherever it stands.</summary>
    public static SmallReading WithAll(string old, string replacement) => Read(Whole.Replace(old, replacement, StringComparison.Ordinal));

    public static SmallReading Read(string text) => new(IcapTextFormat.Read(text, "f"));

    /// <summary>The reading of bytes, as they would come from a file.</summary>
    public static SmallReading Read(byte[] bytes)
    {
        DiagnosticBag diagnostics = new();
        return new SmallReading(ReadResult.Build(new IcapTextFormat().Read("f", bytes, diagnostics), diagnostics));
    }

    private static string Changed(ReadOnlySpan<(string Old, string New)> changes)
    {
        string text = Whole;
        foreach ((string old, string replacement) in changes)
        {
            int at = text.IndexOf(old, StringComparison.Ordinal);
            Assert.True(at >= 0, $"the document has no '{old}'");
            text = text[..at] + replacement + text[(at + old.Length)..];
        }

        return text;
    }
}

namespace Competency.Model.Matching.Names.Chinese;

/// <summary>Digits that page numbers and lists left before a name go: 4模型製作; 3D列印, 5S and 2軸加工 stay.</summary>
internal sealed class NumberingStep : INameStep
{
    private const int MostDigits = 2;

    /// <summary>What a number before it counts or measures, rather than numbers a list.</summary>
    private const string Counted = "大項種個維度軸標級階次年月日週周時分秒期代點人位層道段步口元萬千百歲倍號面件合類力力方相極向孔色星國高聯片行線管胎輪輻具眼房座則圖款樓手心流行業一二三四五六七八九十";

    public string Id => "numbering";

    public string Description => "Stray digits before a name mean nothing: 4模型製作 is 模型製作, and 3D列印 stays.";

    public string Apply(string text)
    {
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        if (digits is 0 or > MostDigits)
        {
            return text;
        }

        int start = digits < text.Length && text[digits] is '.' or ',' or ')' ? digits + 1 : digits;
        bool isStray = text.Length - start >= 2 && HanText.IsHan(text[start]) && (start > digits || !Counted.Contains(text[start], StringComparison.Ordinal));
        return isStray ? text[start..] : text;
    }
}

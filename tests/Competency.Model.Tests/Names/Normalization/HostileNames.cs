namespace Competency.Model.Tests.Names.Normalization;

/// <summary>Texts that no competency is called by.</summary>
public static class HostileNames
{
    private const int Long = 100_000;

    public static TheoryData<string> All =>
    [
        "empty", "long", "long words", "open brackets", "closed brackets", "marks", "digits", "punctuation", "scripts",
        "bidirectional", "lone surrogates", "footnotes", "endings", "particles", "nul",
    ];

    public static string Text(string what) => what switch
    {
        "empty" => "",
        "long" => new string('管', Long),
        "long words" => string.Concat(Enumerable.Repeat("溝通與協調能力、", Long / 8)),
        "open brackets" => "會計" + new string('（', 290),
        "closed brackets" => new string('）', Long),
        "marks" => string.Concat(Enumerable.Repeat("【註1】", 60)),
        "digits" => new string('7', 299),
        "punctuation" => "、。，／—…！？「」",
        "scripts" => "會計 Ελληνικά русский العربية 한국어 カタカナ ไทย 😀",
        "bidirectional" => "\u202E\u2066會計\u2069\u200F",
        "lone surrogates" => "\uD800會\uDC00計\uD842",
        "footnotes" => string.Concat(Enumerable.Repeat("(註", 100)),
        "endings" => string.Concat(Enumerable.Repeat("知識能力", 70)),
        "particles" => string.Concat(Enumerable.Repeat("的之與及", 70)),
        _ => "\0\0會計\0",
    };
}

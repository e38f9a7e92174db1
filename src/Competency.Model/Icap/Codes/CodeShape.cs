using System.Buffers;
using Competency.Model.Text;

namespace Competency.Model.Icap.Codes;

// Which codes a column of the table may hold.
// Letters: The letters that codes may begin with; the first is the column's own.
// LeastNumbers: How many numbers a code has at least.
// MostNumbers: How many numbers a code has at most.
// MayLackLetter: Whether a code of the column is recognized without its letter, by the number of its task.
// NumbersTouch: Whether a space ends the code, because no line wrap can have put it there.
internal sealed record CodeShape(string Letters, int LeastNumbers, int MostNumbers, bool MayLackLetter = false, bool NumbersTouch = false)
{
    private const string Digits = "0123456789";

    // T1.
    public static CodeShape Duty { get; } = new("T", 1, 1);

    // T1.1, and T1.1.1 beneath it.
    public static CodeShape Task { get; } = new("T", 2, 3);

    // T1.1 of an exported table, where T1.1 .2 is the number T1.1 and a title that begins with .2.
    public static CodeShape ListedTask { get; } = new("T", 2, 3, NumbersTouch: true);

    // O1.1.1; O1.1 in documents that number within the duty; P1.1.1 printed among the outputs.
    public static CodeShape Output { get; } = new("OP", 2, 3, MayLackLetter: true);

    // P1.1.1; P1.1 in documents that number within the duty; O1.1.1 printed among the indicators.
    public static CodeShape Indicator { get; } = new("PO", 2, 3, MayLackLetter: true);

    // K01, and S01 printed among the knowledge.
    public static CodeShape Knowledge { get; } = new("KS", 1, 1);

    // S01, and K01 printed among the skills.
    public static CodeShape Skill { get; } = new("SK", 1, 1);

    // A01.
    public static CodeShape Attitude { get; } = new("A", 1, 1);

    // The characters that a code may begin with, in any case and width.
    public SearchValues<char> Beginnings { get; } = SearchValues.Create(InAnyWidth(InAnyCase(MayLackLetter ? Letters + Digits : Letters)));

    // Those of ordinary width, which are found faster.
    public SearchValues<char> NarrowBeginnings { get; } = SearchValues.Create(InAnyCase(MayLackLetter ? Letters + Digits : Letters));

    // The letter of the column's own codes.
    public char OwnLetter => Letters[0];

    private static string InAnyWidth(string characters) => characters + string.Concat(characters.Select(WidthFold.Widen));

    private static string InAnyCase(string characters) => characters + characters.ToLowerInvariant();
}

using System.Buffers;
using Competency.Model.Text;

namespace Competency.Model.Icap.Codes;

/// <summary>Which codes a column of the table may hold.</summary>
/// <param name="Letters">The letters that codes may begin with; the first is the column's own.</param>
/// <param name="LeastNumbers">How many numbers a code has at least.</param>
/// <param name="MostNumbers">How many numbers a code has at most.</param>
/// <param name="MayLackLetter">Whether a code of the column is recognized without its letter, by the number of its task.</param>
/// <param name="NumbersTouch">Whether a space ends the code, because no line wrap can have put it there.</param>
internal sealed record CodeShape(string Letters, int LeastNumbers, int MostNumbers, bool MayLackLetter = false, bool NumbersTouch = false)
{
    private const string Digits = "0123456789";

    /// <summary>T1.</summary>
    public static CodeShape Duty { get; } = new("T", 1, 1);

    /// <summary>T1.1, and T1.1.1 beneath it.</summary>
    public static CodeShape Task { get; } = new("T", 2, 3);

    /// <summary>T1.1 of an exported table, where <c>T1.1 .2</c> is the number T1.1 and a title that begins with .2.</summary>
    public static CodeShape ListedTask { get; } = new("T", 2, 3, NumbersTouch: true);

    /// <summary>O1.1.1; O1.1 in documents that number within the duty; P1.1.1 printed among the outputs.</summary>
    public static CodeShape Output { get; } = new("OP", 2, 3, MayLackLetter: true);

    /// <summary>P1.1.1; P1.1 in documents that number within the duty; O1.1.1 printed among the indicators.</summary>
    public static CodeShape Indicator { get; } = new("PO", 2, 3, MayLackLetter: true);

    /// <summary>K01, and S01 printed among the knowledge.</summary>
    public static CodeShape Knowledge { get; } = new("KS", 1, 1);

    /// <summary>S01, and K01 printed among the skills.</summary>
    public static CodeShape Skill { get; } = new("SK", 1, 1);

    /// <summary>A01.</summary>
    public static CodeShape Attitude { get; } = new("A", 1, 1);

    /// <summary>The characters that a code may begin with, in any case and width.</summary>
    public SearchValues<char> Beginnings { get; } = SearchValues.Create(InAnyWidth(InAnyCase(MayLackLetter ? Letters + Digits : Letters)));

    /// <summary>Those of ordinary width, which are found faster.</summary>
    public SearchValues<char> NarrowBeginnings { get; } = SearchValues.Create(InAnyCase(MayLackLetter ? Letters + Digits : Letters));

    /// <summary>The letter of the column's own codes.</summary>
    public char OwnLetter => Letters[0];

    private static string InAnyWidth(string characters) => characters + string.Concat(characters.Select(WidthFold.Widen));

    private static string InAnyCase(string characters) => characters + characters.ToLowerInvariant();
}

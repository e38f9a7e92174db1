using System.Globalization;
using Competency.Model;

namespace Competency.Cli.Console;

// Counts and shares in words.
internal static class Wording
{
    // 1 file, 2 files.
    public static string Counted(int count, string noun) => Counted(count, noun, noun + "s");

    // 1 competency, 2 competencies.
    // Languages that count with a word of measure have it with the plural in the translations.
    public static string Counted(int count, string one, string many) =>
        string.Format(CultureInfo.InvariantCulture, Words.Find("{0} " + many) ?? "{0} " + (count == 1 ? one : many), Number(count));

    // none is, 1 is, 2 are; the number alone where verbs have no number.
    public static string Are(int count) => Words.IsChinese ? Number(count) : count switch
    {
        0 => "none is",
        1 => "1 is",
        _ => Number(count) + " are",
    };

    // Several of one kind, one after the other.
    public static string List(IEnumerable<string> members) => string.Join(Say(", "), members);

    // The question after a message, with a space before it, for the word that is likely meant; nothing if none is near. A word that
    // only one of them begins with is meant, too.
    public static string DidYouMean(string text, IEnumerable<string> known)
    {
        string[] words = [.. known];
        string[] longer = [.. words.Where(word => text.Length > 1 && word.StartsWith(text, StringComparison.OrdinalIgnoreCase))];
        string? nearest = Model.Text.DidYouMean.Nearest(text, words) ?? (longer.Length == 1 ? longer[0] : null);
        return nearest is null ? "" : Say($" Did you mean '{nearest}'?");
    }

    // The name of a kind of competency.
    public static string KindOf(ElementKind kind) => Words.IsChinese ? kind.ChineseName : kind.Id;

    // A sentence without its capital, as one; its language may have none.
    public static string Capitalized(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    // A share as a percentage, 42.0 %.
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.0} %");

    // A share as a percentage, or a dash if there is none; bounds of a share that is not fully known have a sign.
    public static string Percent(double? share, string bound = "") => share is double known ? bound + Percent(known) : "–";

    // A small share as a percentage of two decimals, 1.82 %, or a dash if there is none.
    public static string FinePercent(double? share) =>
        share is double known ? string.Create(CultureInfo.InvariantCulture, $"{known * 100:0.00} %") : "–";

    // A share as a number of up to three decimals.
    public static string Share(double share) => share.ToString("0.###", CultureInfo.InvariantCulture);

    // A share as a bar of ten blocks; nothing if there is none.
    public static string Bar(double? share)
    {
        const int Length = 10;
        if (share is not double known)
        {
            return "";
        }

        int full = (int)Math.Round(Math.Clamp(known, 0, 1) * Length, MidpointRounding.AwayFromZero);
        return new string('█', full) + new string('░', Length - full);
    }
}

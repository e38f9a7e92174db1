using System.Buffers;
using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Icap.Cells;

// Pairs the names and codes of classifications that stand several in one cell, separated by 、 ， ； or line ends, although names
// hold 、 themselves (專業、科學及技術服務業).
internal static class ClassificationPairing
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("、，；,;\n\r");
    private static readonly char[] CodeSeparators = ['、', ',', ';', '\n', '\r', '/', ' '];

    // The classifications of one cell. Names that cannot be paired with the codes are kept together as one (CM2029).
    // scheme: One of the constants of Classification.
    // titles: The cell of names; may be empty.
    // codes: The cell of codes; may be empty.
    // location: The place of the cell.
    // diagnostics: Takes diagnostics.
    public static IReadOnlyList<ClassificationDraft> Pair(
        string scheme, string titles, string codes, SourceLocation location, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(titles);
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(diagnostics);
        string[] codeParts =
            WidthFold.Fold(codes).Split(CodeSeparators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (codeParts.Length <= 1)
        {
            string? code = codeParts.FirstOrDefault();
            return titles.Length == 0 && code is null ? [] : [new ClassificationDraft(scheme, code, NullIfEmpty(titles), location)];
        }

        string[]? names = titles.Length == 0 ? [] : SplitNames(scheme, titles, codeParts.Length);
        if (names is null)
        {
            string together = string.Join('、', codeParts);
            diagnostics.Add(CellRules.ClassificationShape, location, titles, together);
            names = [titles];
        }

        List<ClassificationDraft> paired = new(codeParts.Length);
        for (int index = 0; index < codeParts.Length; index++)
        {
            paired.Add(new ClassificationDraft(scheme, codeParts[index], index < names.Length ? names[index] : null, location));
        }

        return paired;
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    // The names, as many as there are codes; null if no reading gives as many.
    private static string[]? SplitNames(string scheme, string titles, int count)
    {
        List<string> pieces = Pieces(titles);
        if (pieces.Count == count)
        {
            return [.. pieces];
        }

        return JoinFrom(pieces, titles, start => IcapClassifications
            .BeginningsOf(scheme)
            .Any(beginning => titles.AsSpan(start).StartsWith(beginning, StringComparison.Ordinal)), count)
            ?? JoinFrom(pieces, titles, start => titles[Math.Max(0, start - 1)] is '\n' or '\r' or '；' or ';', count);
    }

    // Puts pieces together again wherever a piece does not begin a name.
    private static string[]? JoinFrom(List<string> pieces, string titles, Func<int, bool> beginsName, int count)
    {
        List<int> starts = [];
        int from = 0;
        foreach (string text in pieces)
        {
            int start = titles.IndexOf(text, from, StringComparison.Ordinal);
            from = start + text.Length;
            if (starts.Count == 0 || beginsName(start))
            {
                starts.Add(start);
            }
        }

        return starts.Count != count
            ? null
            : [.. starts.Select((start, index) => titles[start..(index + 1 < starts.Count
                ? starts[index + 1]
                : titles.Length)].TrimEnd('、', '，', '；', ',', ';', '\n', '\r', ' '))];
    }

    private static List<string> Pieces(string text)
    {
        List<string> pieces = [];
        int start = 0;
        while (start <= text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny(Separators);
            int end = length < 0 ? text.Length : start + length;
            string piece = text[start..end].Trim();
            if (piece.Length > 0)
            {
                pieces.Add(piece);
            }

            start = end + 1;
        }

        return pieces;
    }
}

using Competency.Model.Csv.Tables;
using Competency.Model.Csv.Tables.Encodings;
using Competency.Model.Text;

namespace Competency.Model.Csv.Icap;

// What helps where no header row is known: the nearest names, the names that were looked for, and what else may be wrong.
internal static class HeaderAdvice
{
    private const int MostNear = 3;
    private const string InEnglish = "role, skill, level, standard code, task, knowledge";
    private const string InChinese = "職能基準代碼、工作任務、職能級別、職能內涵、職位、技能";

    // Reports that a table has no known header row.
    public static void Report(string file, IReadOnlyList<string> names, DiagnosticBag diagnostics)
    {
        string first = Excerpt.Of(string.Join(", ", names));
        SourceLocation location = new() { File = file, Line = 1 };
        bool isEnglish = HeadingLanguage.IsEnglish(names);
        diagnostics.Add(
            TableRules.TableHeaderMissing,
            location,
            first,
            (Phrase)$"{Suspicion(names)}{Nearest(names)}",
            isEnglish ? InEnglish : InChinese,
            IcapColumnNames.NameOf(IcapColumn.Task, isEnglish));
    }

    // What else may be wrong with a table than the names of its columns.
    private static Phrase Suspicion(IReadOnlyList<string> names)
    {
        string all = string.Concat(names);
        if (all.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return " Characters were lost: specify the encoding with --encoding.";
        }

        if (MisreadText.EncodingBehind(all) is string misread)
        {
            return $" The text looks like UTF-8 that was once read as {misread} and saved so: export it again from its source as UTF-8.";
        }

        return names.Count == 1 ? OfOneCell(names[0]) : Phrase.None;
    }

    // A row of one cell has a separator that was not found.
    private static Phrase OfOneCell(string cell)
    {
        int wide = cell.IndexOfAny(['，', '；', '｜', '､']);
        return wide >= 0 && cell.AsSpan().Count(cell[wide]) > 1
                ? (Phrase)($" The cells are separated by '{cell[wide]}', which no reader takes for a separator: "
                    + $"replace it by a comma or a tab.")
            : cell.IndexOfAny([',', ';', '\t', '|', '^', '~', '!', '$', '@', ':']) >= 0
                ? " The row has one cell: specify the separator with --separator."
            : Phrase.None;
    }

    private static Phrase Nearest(IReadOnlyList<string> names)
    {
        object[] near =
        [
            .. names.Select(static name => (Name: name, Near: DidYouMean.Nearest(name, IcapColumnNames.Spellings)))
                .Where(static pair => pair.Near is not null)
                .Take(MostNear)
                .Select(static pair => (object)(Phrase)$"'{Excerpt.Of(pair.Name)}' is near to '{pair.Near}'"),
        ];
        return near.Length == 0 ? Phrase.None : $" {Phrase.List(near)}.";
    }
}

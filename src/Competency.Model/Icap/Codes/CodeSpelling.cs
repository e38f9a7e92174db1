using Competency.Model.Text;

namespace Competency.Model.Icap.Codes;

// Reports codes that are not written as codes should be.
internal static class CodeSpelling
{
    // Reports the code if it is printed otherwise than it reads, cut over lines, its letter follows from the column, or it
    // stands for several codes.
    public static void Report(
        in CodeMatch match, ReadOnlySpan<char> cell, string columnName, SourceLocation location, DiagnosticBag diagnostics)
    {
        ReadOnlySpan<char> printed = cell[match.Start..match.End];
        bool isFurther = match.Last is not null && printed.IsEmpty;
        if (isFurther || printed.SequenceEqual(match.Code))
        {
            return;
        }

        if (match.Last is not null)
        {
            diagnostics.Add(CodeRules.CodeRange, location, Excerpt.Of(printed.ToString()), match.Code, match.Last);
            return;
        }

        if (printed.Contains('\n') && match.Numbers == 1)
        {
            diagnostics.Add(CodeRules.CodeSplit, location, ChineseText.RemoveWrapSpaces(printed), match.Code);
        }
        else if (match.LetterIsGuessed)
        {
            diagnostics.Add(CodeRules.CodeLetter, location, printed.ToString(), match.Code, columnName);
        }
        else
        {
            diagnostics.Add(CodeRules.CodeSpelling, location, printed.ToString(), match.Code);
        }
    }
}

using System.Globalization;
using Competency.Model.Codes;
using Competency.Model.Diagnostics;

namespace Competency.Model.Drafts.Checks;

/// <summary>Gaps in the numbers of duties, tasks and elements, and codes such as K1 beside K01.</summary>
internal static class NumberingCheck
{
    public static void Run(StandardDraft draft, DiagnosticBag diagnostics)
    {
        CheckGaps(draft.Duties.Select(static duty => (duty.Code, duty.Location)), diagnostics);
        CheckGaps(draft.AllTasks().Select(static task => (task.Code, task.Location)), diagnostics);

        List<(string? Code, SourceLocation Location)> elements =
        [
            .. draft.AllTasks().SelectMany(static task => task.Links).Select(static link => (link.Code, link.Location)),
            .. draft.Elements.Select(static element => (element.Code, element.Location)),
        ];
        foreach (IGrouping<char, (string? Code, SourceLocation Location)> letter in elements.Where(static entry => !string.IsNullOrEmpty(entry.Code)).GroupBy(static entry => entry.Code![0]))
        {
            CheckGaps(letter, diagnostics);
            CheckWidth(letter, diagnostics);
        }
    }

    /// <summary>Reports where a number is not followed by the next one, among codes that differ in their last number only.</summary>
    private static void CheckGaps(IEnumerable<(string? Code, SourceLocation Location)> codes, DiagnosticBag diagnostics)
    {
        Dictionary<string, SortedDictionary<int, (string Code, SourceLocation Location)>> siblings = new(StringComparer.Ordinal);
        foreach ((string? code, SourceLocation location) in codes)
        {
            if (NumberedCode.TryParse(code, out NumberedCode number))
            {
                string parent = number.Parent(number.Letter);
                siblings.TryAdd(parent, []);
                siblings[parent].TryAdd(number.Last, (code!, location));
            }
        }

        foreach (SortedDictionary<int, (string Code, SourceLocation Location)> numbered in siblings.Values)
        {
            ReportGaps(numbered, diagnostics);
        }
    }

    private static void ReportGaps(SortedDictionary<int, (string Code, SourceLocation Location)> numbered, DiagnosticBag diagnostics)
    {
        string? previousCode = null;
        int previous = 0;
        foreach ((int number, (string code, SourceLocation location)) in numbered)
        {
            if (number > previous + 1)
            {
                diagnostics.Add(DiagnosticRules.NumberingGap, location, previousCode is null ? $"begins with {code}" : $"goes from {previousCode} to {code}");
            }

            (previous, previousCode) = (number, code);
        }
    }

    private static void CheckWidth(IEnumerable<(string? Code, SourceLocation Location)> codes, DiagnosticBag diagnostics)
    {
        Dictionary<int, string> spellings = [];
        foreach ((string? code, SourceLocation location) in codes.DistinctBy(static entry => entry.Code, StringComparer.Ordinal))
        {
            if (int.TryParse(code.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && !spellings.TryAdd(number, code!))
            {
                diagnostics.Add(DiagnosticRules.MixedCodeWidth, location, code, spellings[number]);
            }
        }
    }
}

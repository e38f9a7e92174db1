using System.Globalization;
using Competency.Model.Codes;
using Competency.Model.Text;

namespace Competency.Model.Drafts.Checks;

// Gaps in the numbers of duties, tasks and elements, and codes such as K1 beside K01.
internal static class NumberingCheck
{
    // No reader looks at more of them.
    private const int MaxGaps = 40;

    public static void Run(StandardDraft draft, DiagnosticBag diagnostics)
    {
        Dictionary<string, List<Numbered>> siblings = new(StringComparer.Ordinal);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((string? code, SourceLocation location) in CodesOf(draft))
        {
            if (code is null || !seen.Add(code) || !NumberedCode.TryParse(code, out NumberedCode number))
            {
                continue;
            }

            string parent = number.Parent(number.Letter);
            if (!siblings.TryGetValue(parent, out List<Numbered>? numbered))
            {
                siblings.Add(parent, numbered = []);
            }

            numbered.Add(new Numbered(number.Last, code, location));
        }

        foreach ((string parent, List<Numbered> numbered) in siblings)
        {
            ReportGaps(parent, [.. numbered.OrderBy(static entry => entry.Number)], diagnostics);
            ReportWidths(numbered, diagnostics);
        }
    }

    private static IEnumerable<(string? Code, SourceLocation Location)> CodesOf(StandardDraft draft) =>
        draft.Duties.Select(static duty => (duty.Code, duty.Location))
            .Concat(draft.AllTasks().Select(static task => (task.Code, task.Location)))
            .Concat(draft.AllTasks().SelectMany(static task => task.Links).Select(static link => (link.Code, link.Location)))
            .Concat(draft.Elements.Select(static element => (element.Code, element.Location)));

    // One finding for all numbers that are left out among codes that differ in their last number only.
    private static void ReportGaps(string parent, Numbered[] numbered, DiagnosticBag diagnostics)
    {
        List<object> gaps = [];
        SourceLocation? first = null;
        int previous = 0;
        foreach (Numbered entry in numbered)
        {
            if (entry.Number > previous + 1)
            {
                int width = entry.Code.Length - entry.Code.LastIndexOf('.') - 1 - (entry.Code.Contains('.', StringComparison.Ordinal)
                    ? 0
                    : 1);
                string prefix = parent.Length > 1 ? parent + "." : parent;
                string from = prefix + (previous + 1).ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
                string to = prefix + (entry.Number - 1).ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
                gaps.Add(string.Equals(from, to, StringComparison.Ordinal) ? from : (object)(Phrase)$"{from} to {to}");
                first ??= entry.Location;
            }

            previous = entry.Number;
        }

        if (first is SourceLocation place)
        {
            diagnostics.Add(ContentRules.NumberingGap, place, Phrase.List(gaps.Count > MaxGaps ? [.. gaps.Take(MaxGaps), "…"] : gaps));
        }
    }

    private static void ReportWidths(List<Numbered> numbered, DiagnosticBag diagnostics)
    {
        Dictionary<int, string> spellings = [];
        foreach (Numbered entry in numbered)
        {
            if (!spellings.TryAdd(entry.Number, entry.Code))
            {
                diagnostics.Add(ContentRules.MixedCodeWidth, entry.Location, entry.Code, spellings[entry.Number]);
            }
        }
    }

    private readonly record struct Numbered(int Number, string Code, SourceLocation Location);
}

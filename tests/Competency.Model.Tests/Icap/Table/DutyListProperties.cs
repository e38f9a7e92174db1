using Competency.Model.Drafts;
using Competency.Model.Icap.Table;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Icap.Table;

/// <summary>Few duties are looked through, many are indexed; which of both must not be seen.</summary>
public sealed class DutyListProperties
{
    private const int Many = 40;

    private static readonly string[] Titles = ["", "製作", "製 作", "服務", "ＳＯＰ", "SOP", "製作咖啡飲料", "製作咖啡飲"];

    [Property]
    public bool Few_duties_and_many_are_found_alike(byte[] steps) => Run(steps, others: 0).SequenceEqual(Run(steps, Many));

    /// <summary>What each step answers: which duty, counted without those that were there before.</summary>
    private static List<int> Run(byte[] steps, int others)
    {
        StandardDraft draft = new();
        DutyList duties = new(draft, new DiagnosticBag());
        for (int other = 0; other < others; other++)
        {
            duties.Add($"T{other + 100}", "別的", SourceLocation.None);
        }

        return [.. steps.Select(step => draft.Duties.IndexOf(Take(duties, draft, step, others)) - others)];
    }

    private static DutyDraft Take(DutyList duties, StandardDraft draft, int step, int others)
    {
        string code = $"T{1 + (step % 3)}";
        string title = Titles[step / 3 % Titles.Length];
        SourceLocation location = new() { Line = 1 + (step / 18 % 3) };
        switch (step / 54)
        {
            case 0 when draft.Duties.Count > others:
                duties.Continue(draft.Duties[^1], "與研發");
                return draft.Duties[^1];
            case 1 when draft.Duties.Count > others:
                return duties.OwnerOf(code + ".1", draft.Duties[^1]);
            case 2:
                return duties.Add(null, title, location);
            default:
                return duties.FindOrAdd(code, title, location);
        }
    }
}

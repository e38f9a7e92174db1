using Competency.Cli.Console;
using Competency.Model;

namespace Competency.Cli.Answers;

// What an answer says of competencies that two sides have by general names only.
internal static class GeneralNames
{
    private const int Listed = 5;

    private static string Mark => Say(" (general name)");

    // That a part of what two standards share is shared by general names; null if none of it is.
    public static string? Shared(SimilarityExplanation explanation)
    {
        int general = explanation.SharedByGeneralName.Length;
        string shared = Wording.Counted(explanation.Pair.Overlap.Shared, "shared competency", "shared competencies");
        return general == 0
            ? null
            : Say($"Of the {shared}, {Wording.Are(general)} shared by {Names(general)} only: {List(explanation.SharedByGeneralName)}");
    }

    // That a part of what is held is held by general names; null if none of it is.
    public static string? Held(GapReport gap)
    {
        int general = gap.Items.Count(static item => item.IsByGeneralName);
        int held = gap.Met.Length + gap.BelowLevel.Length;
        string needed = Wording.Counted(held, "needed competency that is held", "needed competencies that are held");
        return general == 0
            ? null
            : Say($"Of the {needed}, {Wording.Are(general)} held by {Names(general)} only: such a name says no field and may mean "
                + $"something else in each role.");
    }

    // The name of a competency in a list; marked if both sides have it by general names only.
    public static string Title(GapItem item) => item.Concept.Title + (item.IsByGeneralName ? Mark : "");

    // The same of a part of a score.
    public static string Title(SimilarityContribution item) => item.Title + (item.IsByGeneralName ? Mark : "");

    private static string Names(int count) => count == 1 ? Say("a general name") : Say("general names");

    private static string List(IReadOnlyCollection<Concept> concepts) => string.Join('、', concepts.Take(Listed))
        + (concepts.Count > Listed ? Say($" and {Wording.Number(concepts.Count - Listed)} more") : "");
}

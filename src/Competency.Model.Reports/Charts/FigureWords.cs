using System.Collections.Immutable;
using Competency.Model.Standards;
using Competency.Model.Text;
using static Competency.Model.Reports.Drawing.Sentences;

namespace Competency.Model.Reports.Charts;

// What figures and pages call what is in a gap.
internal static class FigureWords
{
    // A competency by its code and title.
    public static string NameOf(GapItem item)
    {
        CompetencyElement? element = ElementOf(item);
        return element is null ? item.Concept.Title : ShownName.Of(element);
    }

    // Its code; empty if it has none that people use.
    public static string CodeOf(GapItem item) => ElementOf(item) is CompetencyElement element ? ShownName.CodeOf(element) : "";

    // A kind, as it stands at the beginning of a line.
    public static string KindOf(ElementKind kind, Translations words) =>
        Capitalized(Phrase.Content(kind).In(words).Replace('-', ' '));

    // The name of the origin.
    public static string OriginOf(GapReport gap) => gap.From.Standard?.Title ?? gap.From.Name;

    public static Phrase Of(GapOutcome outcome) => outcome switch
    {
        GapOutcome.Missing => "missing",
        GapOutcome.PartlyMet => "partly met",
        GapOutcome.BelowLevel => "below level",
        GapOutcome.Met => "met",
        _ => "surplus",
    };

    private static CompetencyElement? ElementOf(GapItem item)
    {
        ImmutableArray<CompetencyElement> elements = item.ToElements.IsEmpty ? item.FromElements : item.ToElements;
        return elements.IsEmpty ? null : elements[0];
    }
}

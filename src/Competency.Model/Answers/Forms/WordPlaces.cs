namespace Competency.Model.Answers.Forms;

// Where a word stands in a standard besides names of competencies and titles of tasks.
internal static class WordPlaces
{
    // The title, the description, and duties by their codes; none for a competency.
    public static IEnumerable<string> Of(ExplainedNeed need, CompetencyStandard standard)
    {
        IEnumerable<(string Place, string? Text)> places =
        [
            ("title", standard.Title),
            ("description", standard.Description),
            .. standard.Duties.Select(static duty => (duty.Code?.Text ?? "duty", (string?)duty.Title)),
        ];
        return places.Where(place => place.Text is string text && need.Texts.Contains(text)).Select(static place => place.Place);
    }
}

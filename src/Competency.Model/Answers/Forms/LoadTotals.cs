namespace Competency.Model.Answers.Forms;

// The totals of a load. A link is an element required by a task or, if the document lists it there, by the whole role.
internal sealed record LoadTotals(int Files, int Standards, int Tasks, int Elements, int Links)
{
    public static LoadTotals Of(LoadResult result) => new(
        result.Files.Length,
        result.Files.Sum(static file => file.Standards),
        result.Catalog.TaskCount,
        result.Catalog.ElementCount,
        result.Catalog.Content.LinkCount);
}

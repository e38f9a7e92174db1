namespace Competency.Model.Reports.Pages;

// How a page was made, so that it can be made again.
internal static class PageFoot
{
    public static void Write(PageWriter page, string catalogId, string options) => page.Names(
        "how this page was made",
        ("catalog", catalogId),
        ("options", options),
        ("library", $"Competency.Model {Citation.LibraryVersion}"));
}

using System.Reflection;

namespace Competency.Model.Reports.Pages;

// How a page was made, so that it can be made again.
internal static class PageFoot
{
    // The version of the library, without the commit that it was built from.
    public static string Version { get; } = typeof(PageFoot).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    public static void Write(PageWriter page, string catalogId, string options) => page.Names(
        "how this page was made",
        ("catalog", catalogId),
        ("options", options),
        ("library", $"Competency.Model {Version}"));
}

using System.Security.Cryptography;
using System.Text;

namespace Competency.Model.Reports.Pages;

// The style sheet and the script of pages, with the hashes by which a page says that it has no others.
internal static class PageAsset
{
    // The style sheet, that of figures included.
    public static string Style { get; } = Drawing.FigureStyle.Sheet + "\n" + Read("pages/page.css");

    public static string Script { get; } = Read("pages/page.js");

    // What a page may do: show itself. It asks nobody for anything.
    public static string Policy { get; } =
        $"default-src 'none'; img-src data:; style-src '{HashOf(Style)}'; script-src '{HashOf(Script)}'; base-uri 'none'; form-action "
            + $"'none'";

    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Read(string name)
    {
        using Stream stream = typeof(PageAsset).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

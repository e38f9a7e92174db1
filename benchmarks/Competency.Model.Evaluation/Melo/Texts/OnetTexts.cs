using System.Text;

namespace Competency.Model.Evaluation.Melo.Texts;

/// <summary>What O*NET says of an occupation beside its title.</summary>
/// <param name="Description">Its description.</param>
/// <param name="Titles">Its alternate titles.</param>
internal sealed record OnetTexts(string Description, string[] Titles)
{
    /// <summary>The occupations of a release, by title.</summary>
    public static Dictionary<string, OnetTexts> Read(string folder)
    {
        ILookup<string, string> alternates =
            Rows(folder, "Alternate Titles.txt").ToLookup(static row => row[1], static row => row[2], StringComparer.Ordinal);
        return Rows(folder, "Occupation Data.txt").ToDictionary(
            static row => row[1], row => new OnetTexts(row[2], [.. alternates[row[1]]]), StringComparer.Ordinal);
    }

    private static IEnumerable<string[]> Rows(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file), Encoding.UTF8).Skip(1).Select(static line => line.Split('\t'));
}

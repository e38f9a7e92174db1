using System.Globalization;
using Competency.Model.Benchmarks.Sets;

namespace Competency.Model.Benchmarks.Profiles;

/// <summary>
/// Writes the synthetic profiles as a table for the tool's <c>match</c>: <c>match --export DATA --profiles 1000000 -o FILE</c>.
/// </summary>
internal static class ProfileTableFile
{
    public static void Write(string data, int profiles, int distinct, string path)
    {
        CompetencyCatalog catalog = new CatalogLoader().AddCsv().Load(data).Catalog;
        CompetencyGraph graph = catalog.Graph();
        Concept[] needed = [.. catalog.Concepts.Where(concept => !graph.StandardsOfConcept(concept.Index).IsEmpty)];
        SyntheticProfiles source = new(SetFile.Of(catalog), Math.Min(distinct, profiles));
        using StreamWriter writer = new(path);
        writer.Write("profile,skill\n");
        for (int profile = 0; profile < profiles; profile++)
        {
            foreach (int item in source[profile])
            {
                string title = needed[item].Title;
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"p{profile},"));
                writer.Write(title.Contains(',', StringComparison.Ordinal) || title.Contains('"', StringComparison.Ordinal)
                    ? $"\"{title.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
                    : title);
                writer.Write('\n');
            }
        }
    }
}

using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Esco;

// The classification ESCO as CSV, releases 1.0 to 1.2: occupations become standards, skills and knowledge the vocabulary that
// they refer to by URI. Languages of one release are one document, in one folder or in a folder each.
internal sealed class EscoFormat(CsvReadingOptions? options = null, FrameworkTops? tops = null)
    : FrameworkFormat("esco-csv/1", "ESCO (CSV)", EscoTables.All, options, tops)
{
    public override IReadOnlyList<int> Join(IReadOnlyList<IReadOnlyList<DocumentFile>> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        int[] firsts = [.. Enumerable.Range(0, folders.Count)];
        Dictionary<string, (int First, HashSet<string> Languages)> known = new(StringComparer.Ordinal);
        for (int place = 0; place < folders.Count; place++)
        {
            HashSet<string> languages = [.. FilesAmong(folders[place]).LanguagesOf(EscoTables.Skills, EscoTables.Occupations)];
            if (languages.Count == 0)
            {
                continue;
            }

            string release = VersionOf(folders[place][0].Folder) ?? "";
            if (!known.TryGetValue(release, out (int First, HashSet<string> Languages) first))
            {
                known.Add(release, (place, languages));
            }
            else if (!first.Languages.Overlaps(languages))
            {
                first.Languages.UnionWith(languages);
                firsts[place] = first.First;
            }
        }

        return firsts;
    }

    // The folder of a language stands in that of the release: v1.2.0/de.
    protected override string? VersionOf(string folder) => FrameworkNames.VersionOf(folder)
        ?? (FrameworkNames.LanguageOfFolder(folder) is not null && folder.LastIndexOf('/') is int end and > 0
            ? FrameworkNames.VersionOf(folder[..end])
            : null);

    protected override DocumentDrafts Read(FrameworkReading reading, string? version) => new EscoReader(reading, version).Read();
}

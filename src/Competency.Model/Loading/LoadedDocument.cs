using Competency.Model.Formats;

namespace Competency.Model.Loading;

// A document, or several files that are read together, with its own diagnostics.
internal sealed class LoadedDocument(IReadOnlyList<string> files)
{
    public IReadOnlyList<string> Files { get; } = files;

    public string? Reader { get; private set; }

    public int Precedence { get; private set; }

    public DocumentDrafts Drafts { get; private set; } = new([], []);

    public DiagnosticBag Diagnostics { get; } = new();

    public Dictionary<string, int> Standards { get; } = new(StringComparer.Ordinal);

    public void Take(string reader, int precedence, DocumentDrafts drafts)
    {
        (Reader, Precedence, Drafts) = (reader, precedence, drafts);
        if (drafts.Standards.Count == 0 && drafts.Vocabularies.Count == 0 && !Diagnostics.HasErrors)
        {
            Diagnostics.Add(FileRules.NothingFound, new SourceLocation { File = Files[0] }, Files[0]);
        }
    }

    public IEnumerable<LoadedFile> LoadedFiles() => Files.Select(file => new LoadedFile(file, Reader, Standards.GetValueOrDefault(file))
    {
        Rows = Drafts.Rows.FirstOrDefault(rows => string.Equals(rows.File, file, StringComparison.Ordinal)),
    });

    // By file, then by location.
    public IEnumerable<Diagnostic> OrderedDiagnostics()
    {
        Dictionary<string, int> order = [];
        foreach (string file in Files)
        {
            order.TryAdd(file, order.Count);
        }

        return Diagnostics.ToImmutable()
            .OrderBy(diagnostic => order.GetValueOrDefault(diagnostic.Location.File ?? Files[0], order.Count))
            .ThenBy(static diagnostic => diagnostic.Location.Line ?? 0)
            .ThenBy(static diagnostic => diagnostic.Location.Column ?? 0);
    }
}

using Competency.Model.Formats;

namespace Competency.Model.Loading;

/// <summary>A document, or several files that are one, with its own findings.</summary>
internal sealed class ReadDocument(IReadOnlyList<string> files)
{
    /// <summary>The files it was read from.</summary>
    public IReadOnlyList<string> Files { get; } = files;

    /// <summary>The reader that knew its form, if one did.</summary>
    public string? Reader { get; private set; }

    /// <summary>The rank of its form in conflicts.</summary>
    public int Precedence { get; private set; }

    public DocumentDrafts Drafts { get; private set; } = new([], []);

    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>How many standards were made, by file.</summary>
    public Dictionary<string, int> Standards { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes in what a format read.</summary>
    public void Take(string reader, int precedence, DocumentDrafts drafts)
    {
        (Reader, Precedence, Drafts) = (reader, precedence, drafts);
        if (drafts.Standards.Count == 0 && drafts.Vocabularies.Count == 0 && !Diagnostics.HasErrors)
        {
            Diagnostics.Add(FileRules.NothingFound, new SourceLocation { File = Files[0] }, Files[0]);
        }
    }

    /// <summary>What became of each file.</summary>
    public IEnumerable<LoadedFile> LoadedFiles() => Files.Select(file => new LoadedFile(file, Reader, Standards.GetValueOrDefault(file))
    {
        Rows = Drafts.Rows.FirstOrDefault(rows => string.Equals(rows.File, file, StringComparison.Ordinal)),
    });

    /// <summary>The findings, by file and place.</summary>
    public IEnumerable<Diagnostic> Findings()
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

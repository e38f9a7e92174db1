using Competency.Model.Formats;

namespace Competency.Model.Loading;

// The files of a folder after containers among them were opened: documents stand in the place of their container.
internal sealed class OpenedFolder
{
    // A workbook in an archive is opened, an archive in that is not.
    private const int MaxDepth = 2;

    private readonly LoaderParts _parts;
    private readonly ZipContainer _archives;
    private readonly CancellationToken _cancellationToken;
    private readonly List<DocumentFile> _files = [];
    private readonly List<LoadedDocument> _empty = [];

    private OpenedFolder(LoaderParts parts, ZipContainer archives, CancellationToken cancellationToken) =>
        (_parts, _archives, _cancellationToken) = (parts, archives, cancellationToken);

    // The folder itself, then a folder for each container that holds several documents.
    public IEnumerable<IReadOnlyList<DocumentFile>> Folders =>
        _files.GroupBy(static file => file.Folder, StringComparer.Ordinal)
            .Select(static folder => (IReadOnlyList<DocumentFile>)[.. folder]);

    // Containers without a document, with the reason.
    public IReadOnlyList<LoadedDocument> Empty => _empty;

    // archives: Opens archives, unless the application has a container of its own for them.
    public static OpenedFolder Open(
        IEnumerable<DocumentFile> files, LoaderParts parts, ZipContainer archives, CancellationToken cancellationToken)
    {
        OpenedFolder folder = new(parts, archives, cancellationToken);
        Stack<(DocumentFile File, int Depth)> left = new(files.Reverse().Select(static file => (file, 0)));
        while (left.TryPop(out (DocumentFile File, int Depth) next))
        {
            foreach (DocumentFile document in folder.Add(next.File, mayOpen: next.Depth < MaxDepth).Reverse())
            {
                left.Push((document, next.Depth + 1));
            }
        }

        return folder;
    }

    // Adds a file, or gives the documents that are to be added in its place.
    private IReadOnlyList<DocumentFile> Add(DocumentFile file, bool mayOpen)
    {
        DiagnosticBag diagnostics = new();
        PartGuard guard = new(diagnostics, _cancellationToken);
        IDocumentContainer? container = !mayOpen || file.IsSheet || file.Prefix.IsEmpty ? null
            : _parts.Containers.Append(_archives).FirstOrDefault(container => guard.Call(
                container.Description, file.Name, "other formats were asked", () => container.Recognizes(file.Name, file.Prefix.Span)));
        if (container is null)
        {
            file.OfOpening = [.. file.OfOpening, .. diagnostics.ToImmutable()];
            _files.Add(file);
            return [];
        }

        _cancellationToken.ThrowIfCancellationRequested();
        file.CancellationToken = _cancellationToken;
        FileFindings.ReportName(file, diagnostics);
        IReadOnlyList<DocumentFile> documents =
            guard.Call(container.Description, file.Name, "the file was skipped", () => container.Open(file, diagnostics)) ?? [];
        IReadOnlyList<Diagnostic> found = [.. file.OfOpening, .. diagnostics.ToImmutable()];
        if (documents.Count == 0)
        {
            AddEmpty(file, found);
            return [];
        }

        documents[0].OfOpening = found;
        foreach (DocumentFile document in documents)
        {
            document.Container = file;
            document.IsNamed = file.IsNamed && documents.Count == 1;
        }

        return documents;
    }

    private void AddEmpty(DocumentFile file, IReadOnlyList<Diagnostic> found)
    {
        LoadedDocument document = new([file.Name]);
        document.Diagnostics.AddRange(found);
        if (!document.Diagnostics.HasErrors)
        {
            document.Diagnostics.Add(FileRules.NothingFound, new SourceLocation { File = file.Name }, file.Name);
        }

        _empty.Add(document);
    }
}

using System.Collections.Immutable;
using Competency.Model.Drafts;
using Competency.Model.Drafts.Building;
using Competency.Model.Formats;

namespace Competency.Model.Loading;

// One load: reads documents into drafts, each with diagnostics of its own, and builds the catalog once all are known. Files of one
// folder are first offered to the formats that read several files together.
internal sealed class LoadRun(LoaderParts parts, long maxFileSize, CancellationToken cancellationToken)
{
    private readonly InputFiles _files = new(maxFileSize);
    private readonly ZipContainer _archives = new(maxFileSize);
    private readonly List<LoadedDocument> _documents = [];
    private readonly List<DocumentFile> _pending = [];
    private readonly List<LoadResult> _loaded = [];
    private readonly DiagnosticBag _general = new();
    private readonly DocumentReader _reader = new(parts, cancellationToken);

    public void AddPath(string path)
    {
        foreach (InputFiles.FoundFile file in InputFiles.Find(path, _general))
        {
            LoadedDocument unreadable = new([file.Name]);
            if (_files.Open(file, unreadable.Diagnostics) is DocumentFile opened)
            {
                _pending.Add(opened);
            }
            else
            {
                _documents.Add(unreadable);
            }
        }
    }

    // What was loaded before: its standards and vocabularies are taken as they are.
    public void AddLoaded(LoadResult result) => _loaded.Add(result);

    // The standards that were loaded before, after the checks.
    public IEnumerable<CompetencyStandard> CheckedStandards()
    {
        foreach (CompetencyStandard standard in _loaded.SelectMany(static result => result.Catalog.Standards))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Check(standard, standard.Provenance?.Source ?? standard.Code.Text, _general);
            yield return standard;
        }
    }

    // Entries of an archive that a system left there are passed over.
    public void AddContent(DocumentContent content)
    {
        if (!SystemFiles.IsPath(content.Name))
        {
            _pending.Add(DocumentFile.FromBytes(content.Name, content.Bytes));
        }
    }

    // Reads all that was added, document by document.
    public IEnumerable<LoadedDocument> ReadAll(IProgress<LoadProgress>? progress)
    {
        int total = _pending.Count;
        int done = 0;
        int end = 0;
        foreach (IReadOnlyList<DocumentFile> folder in Joined(_pending.GroupBy(static file => file.Folder, StringComparer.Ordinal)))
        {
            end += folder.Count;
            OpenedFolder opened = OpenedFolder.Open(folder, parts, _archives, cancellationToken);
            foreach (LoadedDocument document in Joined(opened.Folders).SelectMany(files => ReadFolder(files, Report)).Concat(opened.Empty))
            {
                _documents.Add(document);
                yield return document;
                done = Math.Min(done + document.Files.Count, end); // a container may give more documents than one
            }

            done = end;
        }

        _pending.Clear();
        progress?.Report(new LoadProgress(total, total, null));

        void Report(string name) => progress?.Report(new LoadProgress(done, total, name));
    }

    // Folders of which a format says that they are parts of one document are read as one.
    private List<IReadOnlyList<DocumentFile>> Joined(IEnumerable<IEnumerable<DocumentFile>> folders)
    {
        List<IReadOnlyList<DocumentFile>> all = [.. folders.Select(static folder => (IReadOnlyList<DocumentFile>)[.. folder])];
        PartGuard guard = new(_general, cancellationToken);
        foreach (IDocumentSetFormat format in all.Count > 1 ? parts.Sets : [])
        {
            IReadOnlyList<int>? firsts = guard.Call(
                format.Reader, all[0][0].Name, "the folders were read apart", () => format.Join(all));
            if (firsts?.Count == all.Count)
            {
                all = [.. Enumerable.Range(0, all.Count)
                    .GroupBy(place => firsts[place])
                    .Select(group => (IReadOnlyList<DocumentFile>)[.. group.SelectMany(place => all[place])])];
            }
        }

        return all;
    }

    // Reads the files of one folder, or the documents of one container.
    private IEnumerable<LoadedDocument> ReadFolder(IReadOnlyList<DocumentFile> files, Action<string> report)
    {
        List<DocumentFile> left = [.. files];
        List<DocumentFile> unknown = [];
        foreach (DocumentFile file in files)
        {
            file.CancellationToken = cancellationToken;
        }

        IEnumerable<(IReadOnlyList<DocumentFile> Files, LoadedDocument Document)> sets =
            Sets(left).Select(set => (set.Files, _reader.ReadSet(set.Format, set.Files, report)));
        foreach ((IReadOnlyList<DocumentFile> read, LoadedDocument document) in sets.Concat(_reader.ReadEach(left, report)))
        {
            if (document.Reader is null && read is [{ IsPart: true }] && !document.Diagnostics.HasErrors)
            {
                unknown.Add(read[0]);
                continue;
            }

            FinishReading(document, read);
            cancellationToken.ThrowIfCancellationRequested();
            yield return document;
        }

        if (unknown.Count > 0)
        {
            yield return FileFindings.PartsOf(unknown, files.Count);
        }
    }

    // Adds what is said of the files as files.
    private static void FinishReading(LoadedDocument document, IReadOnlyList<DocumentFile> files)
    {
        foreach (DocumentFile file in files)
        {
            document.Diagnostics.AddRange(file.OfOpening);
            if (document.Reader is not null)
            {
                FileFindings.ReportName(file, document.Diagnostics);
            }
        }
    }

    // Vocabularies first, then the standards that refer to them, then the catalog.
    public LoadResult Build(CatalogBuilder builder)
    {
        ImmutableSortedDictionary<string, CompetencyVocabulary> vocabularies =
            new VocabularyBuilder(_general).Build(_documents.SelectMany(static document => document.Drafts.Vocabularies));
        foreach (CompetencyVocabulary vocabulary in vocabularies.Values)
        {
            builder.AddVocabulary(vocabulary);
        }

        foreach (CompetencyVocabulary vocabulary in _loaded.SelectMany(static result => result.Catalog.Vocabularies))
        {
            builder.AddVocabulary(vocabulary);
        }

        builder.AddRange(CheckedStandards());
        foreach ((LoadedDocument document, CompetencyStandard standard) in Build(_documents, vocabularies))
        {
            builder.Add(standard, document.Precedence);
        }

        CompetencyCatalog catalog = builder.Build();
        return new LoadResult(
            catalog,
            [.. _loaded.SelectMany(static result => result.Files), .. _documents.SelectMany(static document => document.LoadedFiles())],
            [.. _documents.SelectMany(static document => document.Drafts.Standards)],
            [.. _loaded.SelectMany(static result => result.LoadDiagnostics), .. _general.ToImmutable(), .. _documents.SelectMany(
                static document => document.OrderedDiagnostics()), .. catalog.Diagnostics]);
    }

    // Lets go of a document whose standards are built by the caller.
    public void Forget(LoadedDocument document) => _documents.Remove(document);

    // Diagnostics about paths, and about files that could not be opened.
    public IEnumerable<Diagnostic> Leftovers() =>
        _loaded.SelectMany(static result => result.LoadDiagnostics)
            .Concat(_general.ToImmutable())
            .Concat(_documents.SelectMany(static document => document.OrderedDiagnostics()));

    // The standards of a document that uses only its own vocabularies.
    public IEnumerable<CompetencyStandard> BuildAlone(LoadedDocument document)
    {
        ImmutableSortedDictionary<string, CompetencyVocabulary> vocabularies =
            new VocabularyBuilder(document.Diagnostics).Build(document.Drafts.Vocabularies);
        foreach ((_, CompetencyStandard standard) in Build([document], vocabularies))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return standard;
        }
    }

    private IEnumerable<(LoadedDocument Document, CompetencyStandard Standard)> Build(
        IReadOnlyList<LoadedDocument> documents,
        ImmutableSortedDictionary<string, CompetencyVocabulary> vocabularies)
    {
        (LoadedDocument, StandardDraft)[] drafts =
            [.. documents.SelectMany(static document => document.Drafts.Standards, static (document, draft) => (document, draft))];
        foreach ((LoadedDocument document, StandardDraft draft, CompetencyStandard? standard) in
            StandardBatches.Build(drafts, static document => document.Diagnostics, vocabularies))
        {
            if (standard is not null)
            {
                string file = draft.Provenance?.Source ?? document.Files[0];
                document.Standards[file] = document.Standards.GetValueOrDefault(file) + 1;
                Check(standard, file, document.Diagnostics);
                yield return (document, standard);
            }
        }
    }

    private void Check(CompetencyStandard standard, string file, DiagnosticBag diagnostics)
    {
        if (parts.Checks.IsEmpty)
        {
            return;
        }

        PartGuard guard = new(diagnostics, cancellationToken);
        diagnostics.Standard = standard.Code.Text;
        foreach (IStandardCheck check in parts.Checks)
        {
            guard.Call(check.Id, file, $"the check of {standard.Code} is incomplete", () =>
            {
                check.Check(standard, diagnostics);
                return true;
            });
        }

        diagnostics.Standard = null;
    }

    // What sets claim is taken from the list.
    private List<(IDocumentSetFormat Format, IReadOnlyList<DocumentFile> Files)> Sets(List<DocumentFile> files)
    {
        List<(IDocumentSetFormat, IReadOnlyList<DocumentFile>)> sets = [];
        PartGuard guard = new(_general, cancellationToken);
        foreach (IDocumentSetFormat format in parts.Sets)
        {
            while (files.Count > 0 && Claimed(format) is { Count: > 0 } claimed)
            {
                sets.Add((format, claimed));
                files.RemoveAll(claimed.Contains);
            }
        }

        return sets;

        IReadOnlyList<DocumentFile>? Claimed(IDocumentSetFormat format) =>
            guard.Call(format.Reader, files[0].Name, "other formats were asked", () => format.Claim(files));
    }
}

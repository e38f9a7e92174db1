using System.Collections.Immutable;
using Competency.Model.Drafts;
using Competency.Model.Drafts.Building;
using Competency.Model.Formats;

namespace Competency.Model.Loading;

/// <summary>
/// Reads documents into drafts, each with findings of its own, and builds the catalog once all are known. Files of one
/// folder are first offered to the forms that take several files together.
/// </summary>
internal sealed class DocumentReading(LoadingFormats forms, long largestFile)
{
    private readonly FileSources _sources = new(largestFile);
    private readonly List<ReadDocument> _documents = [];
    private readonly List<DocumentFile> _pending = [];
    private readonly DiagnosticBag _general = new();

    /// <summary>Takes note of what a path means.</summary>
    public void AddPath(string path)
    {
        foreach (DocumentFiles.FoundFile file in DocumentFiles.Find(path, _general))
        {
            ReadDocument unreadable = new([file.Name]);
            if (_sources.Open(file, unreadable.Diagnostics) is DocumentFile opened)
            {
                _pending.Add(opened);
            }
            else
            {
                _documents.Add(unreadable);
            }
        }
    }

    /// <summary>Takes note of a document at hand.</summary>
    public void AddContent(DocumentContent content) => _pending.Add(FileSources.Of(content));

    /// <summary>Reads all that was noted, document by document.</summary>
    /// <param name="progress">Told of each file.</param>
    /// <param name="cancellationToken">Checked before each document, and by tables before each row.</param>
    public IEnumerable<ReadDocument> ReadAll(IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        int total = _pending.Count;
        int done = 0;
        foreach (IGrouping<string, DocumentFile> folder in _pending.GroupBy(static file => file.Folder, StringComparer.Ordinal))
        {
            List<DocumentFile> left = [.. folder];
            foreach ((IDocumentSetFormat? set, IReadOnlyList<DocumentFile> files) in Sets(left).Concat(left.Select(static file => ((IDocumentSetFormat?)null, (IReadOnlyList<DocumentFile>)[file]))))
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(new LoadProgress(done, total, files[0].Name));
                foreach (DocumentFile file in files)
                {
                    file.CancellationToken = cancellationToken;
                }

                ReadDocument document = set is null ? ReadOne(files[0]) : ReadSet(set, files);
                _documents.Add(document);
                yield return document;
                done += files.Count;
            }
        }

        _pending.Clear();
        progress?.Report(new LoadProgress(total, total, null));
    }

    /// <summary>Builds vocabularies first, then the standards that refer to them, then the catalog.</summary>
    public LoadResult Build(CatalogBuilder builder)
    {
        ImmutableSortedDictionary<string, CompetencyVocabulary> vocabularies =
            new VocabularyBuilder(_general).Build(_documents.SelectMany(static document => document.Drafts.Vocabularies));
        foreach (CompetencyVocabulary vocabulary in vocabularies.Values)
        {
            builder.AddVocabulary(vocabulary);
        }

        foreach (ReadDocument document in _documents)
        {
            foreach (CompetencyStandard standard in Build(document, vocabularies))
            {
                builder.Add(standard, document.Precedence);
            }
        }

        CompetencyCatalog catalog = builder.Build();
        return new LoadResult(
            catalog,
            [.. _documents.SelectMany(static document => document.LoadedFiles())],
            [.. _documents.SelectMany(static document => document.Drafts.Standards)],
            [.. _general.ToImmutable(), .. _documents.SelectMany(static document => document.Findings()), .. catalog.Diagnostics]);
    }

    /// <summary>Lets go of a document whose standards are built elsewhere.</summary>
    public void Forget(ReadDocument document) => _documents.Remove(document);

    /// <summary>Findings about paths, and about files that could not be opened.</summary>
    public IEnumerable<Diagnostic> Leftovers() => _general.ToImmutable().Concat(_documents.SelectMany(static document => document.Findings()));

    /// <summary>Builds the standards of one document.</summary>
    public static IEnumerable<CompetencyStandard> Build(ReadDocument document, ImmutableSortedDictionary<string, CompetencyVocabulary> vocabularies)
    {
        foreach ((StandardDraft draft, CompetencyStandard? standard) in StandardBuilding.Build(document.Drafts.Standards, document.Diagnostics, vocabularies))
        {
            if (standard is not null)
            {
                string file = draft.Provenance?.Source ?? document.Files[0];
                document.Standards[file] = document.Standards.GetValueOrDefault(file) + 1;
                yield return standard;
            }
        }
    }

    /// <summary>The sets that forms claim among the files of a folder; what they claim is taken from the list.</summary>
    private List<(IDocumentSetFormat? Format, IReadOnlyList<DocumentFile> Files)> Sets(List<DocumentFile> files)
    {
        List<(IDocumentSetFormat?, IReadOnlyList<DocumentFile>)> sets = [];
        foreach (IDocumentSetFormat format in forms.Sets)
        {
            while (files.Count > 0 && format.Claim(files) is { Count: > 0 } claimed)
            {
                sets.Add((format, claimed));
                files.RemoveAll(claimed.Contains);
            }
        }

        return sets;
    }

    private static ReadDocument ReadSet(IDocumentSetFormat format, IReadOnlyList<DocumentFile> files)
    {
        ReadDocument document = new([.. files.Select(static file => file.Name)]);
        DocumentDrafts drafts = format.Read(files, document.Diagnostics);
        Dictionary<string, Provenance> provenances = files
            .GroupBy(static file => file.Name, StringComparer.Ordinal)
            .ToDictionary(static same => same.Key, same => new Provenance(same.Key, same.First().Sha256, format.Reader), StringComparer.Ordinal);
        foreach (StandardDraft draft in drafts.Standards)
        {
            draft.Provenance ??= provenances.GetValueOrDefault(draft.Location.File ?? "") ?? provenances[files[0].Name];
        }

        document.Take(format.Reader, format.Precedence, drafts);
        return document;
    }

    private ReadDocument ReadOne(DocumentFile file)
    {
        ReadDocument document = new([file.Name]);
        SourceLocation location = new() { File = file.Name };
        if (file.Prefix.IsEmpty)
        {
            document.Diagnostics.Add(FileRules.FileEmpty, location, file.Name);
        }
        else if (FormatOf(file) is not IDocumentFormat format)
        {
            ReportUnknown(document, location, file.IsNamed);
        }
        else if (file.Read(document.Diagnostics) is { IsEmpty: false } bytes)
        {
            DocumentDrafts drafts = format.Read(file.Name, bytes, document.Diagnostics);
            Provenance provenance = new(file.Name, file.Sha256, format.Reader);
            foreach (StandardDraft draft in drafts.Standards)
            {
                draft.Provenance ??= provenance;
            }

            document.Take(format.Reader, format.Precedence, drafts);
        }

        return document;
    }

    private IDocumentFormat? FormatOf(DocumentFile file)
    {
        IDocumentFormat? recognized = forms.Single.FirstOrDefault(format => format.Recognizes(file.Name, file.Prefix.Span));
        return recognized ?? (file.IsNamed ? forms.Single.FirstOrDefault(format => format.Claims(file.Name)) : null);
    }

    private void ReportUnknown(ReadDocument document, SourceLocation location, bool isNamed)
    {
        string known = string.Join(", ", forms.Descriptions);
        if (isNamed)
        {
            document.Diagnostics.Add(FileRules.FormUnknown, location, location.File, known, "It was not read.");
        }
        else
        {
            document.Diagnostics.Add(FileRules.FileSkipped, location, location.File, "supported formats: " + known);
        }
    }
}

using Competency.Model.Drafts;
using Competency.Model.Formats;
using Competency.Model.Threading;

namespace Competency.Model.Loading;

// Reads files into documents: several files together, or each by itself. Documents come in the order of their files.
internal sealed class DocumentReader(LoaderParts parts, CancellationToken cancellationToken)
{
    // So many files for each processor are read at a time: enough to keep all of them busy, and only few documents wait for their turn.
    private const int FilesPerProcessor = 8;

    // Reads files that a format claims together.
    // report: Takes the name of what is read.
    public LoadedDocument ReadSet(IDocumentSetFormat format, IReadOnlyList<DocumentFile> files, Action<string> report)
    {
        cancellationToken.ThrowIfCancellationRequested();
        report(files[0].Name);
        LoadedDocument document = new([.. files.Select(static file => file.Name)]);
        PartGuard guard = new(document.Diagnostics, cancellationToken);
        DocumentDrafts? drafts = guard.Call(
            format.Reader, files[0].Name, "the files were skipped", () => format.Read(files, document.Diagnostics) ?? throw NoDrafts());
        if (drafts is null)
        {
            return document;
        }

        Dictionary<string, Provenance> provenances = files
            .GroupBy(static file => file.Name, StringComparer.Ordinal)
            .ToDictionary(
                static same => same.Key,
                same => new Provenance(same.Key, same.First().Sha256, format.Reader),
                StringComparer.Ordinal);
        foreach (StandardDraft draft in drafts.Standards)
        {
            draft.Provenance ??= provenances.GetValueOrDefault(draft.Location.File ?? "") ?? provenances[files[0].Name];
        }

        document.Take(format.Reader, format.Precedence, drafts);
        return document;
    }

    // Reads files that are documents by themselves, beside each other where their formats allow it.
    // report: Takes the name of each before its document is returned.
    public IEnumerable<(IReadOnlyList<DocumentFile> Files, LoadedDocument Document)> ReadEach(
        IReadOnlyList<DocumentFile> files, Action<string> report)
    {
        int batch = FilesPerProcessor * Processors.Count(0);
        for (int first = 0; first < files.Count; first += batch)
        {
            Reading[] readings = [.. files.Skip(first).Take(batch).Select(Begin)];
            Reading[] beside = Array.FindAll(readings, static reading => reading.Format is { IsStateless: true });
            Processors.Run(beside.Length, 0, () => this, (reader, at) => reader.Read(beside[at]), cancellationToken);
            foreach (Reading reading in readings)
            {
                cancellationToken.ThrowIfCancellationRequested();
                report(reading.File.Name);
                if (reading.Format is { IsStateless: false })
                {
                    Read(reading);
                }

                yield return ([reading.File], reading.Document);
            }
        }
    }

    // Finds out which format a file has, or reports that it has none.
    private Reading Begin(DocumentFile file)
    {
        LoadedDocument document = new([file.Name]);
        if (file.Prefix.IsEmpty)
        {
            document.Diagnostics.Add(FileRules.FileEmpty, new SourceLocation { File = file.Name }, file.Name);
            return new Reading(file, document, null);
        }

        IDocumentFormat? format = FormatOf(file, new PartGuard(document.Diagnostics, cancellationToken));
        if (format is null)
        {
            FileFindings.ReportUnknown(file, document, parts);
        }

        return new Reading(file, document, format);
    }

    private void Read(Reading reading)
    {
        (DocumentFile file, LoadedDocument document, IDocumentFormat? format) = reading;
        if (format is null || file.Read(document.Diagnostics) is not { IsEmpty: false } bytes)
        {
            return;
        }

        DocumentDrafts? drafts = new PartGuard(document.Diagnostics, cancellationToken).Call(
            format.Reader,
            file.Name,
            "the file was skipped",
            () => format.Read(file.Name, bytes, document.Diagnostics) ?? throw NoDrafts());
        if (drafts is null)
        {
            return;
        }

        Provenance provenance = new(file.Name, file.Sha256, format.Reader);
        foreach (StandardDraft draft in drafts.Standards)
        {
            draft.Provenance ??= provenance;
        }

        document.Take(format.Reader, format.Precedence, drafts);
    }

    private IDocumentFormat? FormatOf(DocumentFile file, PartGuard guard)
    {
        // A sheet is what a CSV file is.
        string name = file.IsSheet ? $"{file.Folder}/{file.TableName}" : file.Name;
        IDocumentFormat? recognized = First(format => format.Recognizes(name, file.Prefix.Span));
        return recognized ?? (file.IsNamed ? First(format => format.Claims(name)) : null);

        IDocumentFormat? First(Func<IDocumentFormat, bool> isMatch) => parts.Formats.FirstOrDefault(
            format => guard.Call(format.Reader, file.Name, "other formats were asked", () => isMatch(format)));
    }

    private static InvalidOperationException NoDrafts() => new("Read returned null.");

    // A file, its document, and the format that it is to be read by; null if it is read already.
    private readonly record struct Reading(DocumentFile File, LoadedDocument Document, IDocumentFormat? Format);
}

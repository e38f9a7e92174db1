using System.Collections.Immutable;
using System.Security.Cryptography;
using Competency.Model.Diagnostics;
using Competency.Model.Drafts;

namespace Competency.Model.Loading;

/// <summary>Reads documents into drafts, each with findings of its own, and builds the catalog once all are known.</summary>
internal sealed class DocumentReading(ImmutableArray<IDocumentFormat> formats, long largestFile)
{
    private const int HeadLength = 4096;

    private readonly List<Document> _documents = [];
    private readonly DiagnosticBag _general = new();

    /// <summary>Findings that belong to no file.</summary>
    public DiagnosticBag General => _general;

    public void ReadPath(string path)
    {
        foreach (DocumentFiles.FoundFile file in DocumentFiles.Find(path, _general))
        {
            ReadFile(file);
        }
    }

    /// <summary>Reads one document; what no format knows is skipped, or an error if the caller named it.</summary>
    public void ReadContent(string name, ReadOnlyMemory<byte> bytes, bool isNamed)
    {
        Document document = Add(name);
        if (bytes.IsEmpty)
        {
            document.Diagnostics.Add(DiagnosticRules.FileEmpty, new SourceLocation { File = name }, name);
            return;
        }

        ReadOnlySpan<byte> head = bytes.Span[..Math.Min(bytes.Length, HeadLength)];
        if (FormatOf(name, head, isNamed) is IDocumentFormat format)
        {
            Read(document, format, bytes);
        }
        else
        {
            ReportUnknown(document, isNamed);
        }
    }

    /// <summary>Builds vocabularies first, then the standards that refer to them, then the catalog.</summary>
    public LoadResult Build(CatalogBuilder builder)
    {
        ImmutableSortedDictionary<string, CompetencyFramework> vocabularies =
            new VocabularyBuilder(_general).Build(_documents.SelectMany(static document => document.Drafts.Frameworks));
        foreach (CompetencyFramework vocabulary in vocabularies.Values)
        {
            builder.AddVocabulary(vocabulary);
        }

        ImmutableArray<LoadedFile>.Builder files = ImmutableArray.CreateBuilder<LoadedFile>(_documents.Count);
        foreach (Document document in _documents)
        {
            files.Add(new LoadedFile(document.Name, document.Format?.Reader, Build(document, vocabularies, builder)));
        }

        CompetencyCatalog catalog = builder.Build();
        IEnumerable<Diagnostic> found = _documents.SelectMany(static document => InOrderOfPlace(document.Diagnostics.ToImmutable()));
        return new LoadResult(
            catalog,
            files.MoveToImmutable(),
            [.. _documents.SelectMany(static document => document.Drafts.Standards)],
            [.. _general.ToImmutable(), .. found, .. catalog.Diagnostics]);
    }

    private static int Build(Document document, ImmutableSortedDictionary<string, CompetencyFramework> vocabularies, CatalogBuilder builder)
    {
        StandardBuilder standards = new(document.Diagnostics, vocabularies);
        int count = 0;
        foreach (StandardDraft draft in document.Drafts.Standards)
        {
            if (standards.Build(draft) is CompetencyStandard standard)
            {
                builder.Add(standard, document.Format!.Precedence);
                count++;
            }
        }

        return count;
    }

    private static IEnumerable<Diagnostic> InOrderOfPlace(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.OrderBy(static diagnostic => diagnostic.Location.Line ?? 0).ThenBy(static diagnostic => diagnostic.Location.Column ?? 0);

    private void ReadFile(DocumentFiles.FoundFile file)
    {
        try
        {
            using FileStream stream = new(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read);
            byte[] head = new byte[HeadLength];
            int length = stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
            if (length > 0 && FormatOf(file.Name, head.AsSpan(0, length), file.IsNamed) is null)
            {
                ReportUnknown(Add(file.Name), file.IsNamed);
            }
            else if (stream.Length > largestFile)
            {
                Add(file.Name).Diagnostics.Add(DiagnosticRules.FileTooLarge, new SourceLocation { File = file.Name }, file.Name, stream.Length, largestFile);
            }
            else
            {
                stream.Position = 0;
                byte[] bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                ReadContent(file.Name, bytes, file.IsNamed);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            Add(file.Name).Diagnostics.Add(DiagnosticRules.FileUnreadable, new SourceLocation { File = file.Name }, file.Name, exception.Message);
        }
    }

    private Document Add(string name)
    {
        Document document = new(name);
        _documents.Add(document);
        return document;
    }

    private IDocumentFormat? FormatOf(string name, ReadOnlySpan<byte> head, bool isNamed)
    {
        foreach (IDocumentFormat format in formats)
        {
            if (format.Recognizes(name, head))
            {
                return format;
            }
        }

        return isNamed ? formats.FirstOrDefault(format => format.Claims(name)) : null;
    }

    private void ReportUnknown(Document document, bool isNamed)
    {
        SourceLocation location = new() { File = document.Name };
        string known = string.Join(", ", formats.Select(static format => format.Description));
        if (isNamed)
        {
            document.Diagnostics.Add(DiagnosticRules.FormUnknown, location, document.Name, known, "Nothing of it was read.");
        }
        else
        {
            document.Diagnostics.Add(DiagnosticRules.FileSkipped, location, document.Name, "known are " + known);
        }
    }

    private static void Read(Document document, IDocumentFormat format, ReadOnlyMemory<byte> bytes)
    {
        document.Format = format;
        document.Drafts = format.Read(document.Name, bytes, document.Diagnostics);
        Provenance? provenance = null;
        foreach (StandardDraft draft in document.Drafts.Standards)
        {
            provenance ??= new Provenance(document.Name, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), format.Reader);
            draft.Provenance ??= provenance;
        }

        if (document.Drafts.Standards.Count == 0 && document.Drafts.Frameworks.Count == 0 && !document.Diagnostics.HasErrors)
        {
            document.Diagnostics.Add(DiagnosticRules.NothingFound, new SourceLocation { File = document.Name }, document.Name);
        }
    }

    private sealed class Document(string name)
    {
        public string Name { get; } = name;

        public IDocumentFormat? Format { get; set; }

        public DocumentDrafts Drafts { get; set; } = new([], []);

        public DiagnosticBag Diagnostics { get; } = new();
    }
}

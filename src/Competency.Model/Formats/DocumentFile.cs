using System.Buffers;
using System.Security.Cryptography;
using Competency.Model.Text;
using Competency.Model.Threading;

namespace Competency.Model.Formats;

/// <summary>A file that is read on demand, so that only one file of a set is in memory at a time.</summary>
public sealed class DocumentFile
{
    // From here on the hash is made beside the reading.
    private const int LargeContent = 1 << 18;

    // More than that the pool would keep for as long as the process runs, and in sizes of powers of two: more than all that is made of it.
    private const int LargestPooled = 1 << 22;

    // How much of a file is read before it is claimed.
    internal const int PrefixLength = 4096;

    private readonly ReadContent _read;
    private Task<string>? _sha256;

    internal DocumentFile(string name, ReadOnlyMemory<byte> head, bool isNamed, ReadContent read)
    {
        Name = name;
        Prefix = head;
        IsNamed = isNamed;
        _read = read;
    }

    // Reads all bytes into memory of the given length, or gives those that are at hand.
    internal delegate ReadOnlyMemory<byte> ReadContent(Func<int, byte[]> memory, DiagnosticBag diagnostics);

    /// <summary>The name in diagnostics and provenance.</summary>
    public string Name { get; }

    /// <summary>The name without its folder.</summary>
    public string FileName => Name[(Name.LastIndexOf('/') + 1)..];

    /// <summary>The folder in the name; empty for a bare file name.</summary>
    public string Folder => Name.LastIndexOf('/') is int slash and >= 0 ? Name[..slash] : "";

    /// <summary>The first 4 KiB, or all of a shorter file.</summary>
    public ReadOnlyMemory<byte> Prefix { get; }

    /// <summary>Whether the caller passed the file explicitly, not the folder that contains it.</summary>
    public bool IsNamed { get; internal set; }

    /// <summary>Canceled if the caller cancels the loading. Formats with many rows check it in every row.</summary>
    public CancellationToken CancellationToken { get; internal set; }

    // The hash of the content in hexadecimal digits, known once it was read; for a part of a container, that of the container.
    internal string? Sha256 => (Container?._sha256 ?? _sha256)?.Result;

    // The file that holds this document; null if it is a file of its own.
    internal DocumentFile? Container { get; set; }

    // Whether the document is one of several of its container.
    internal bool IsPart => Container is not null && Name.Length > Container.Name.Length;

    // What was found in opening the container, to be reported with this document.
    internal IReadOnlyList<Diagnostic> OfOpening { get; set; } = [];

    // Whether the document is a sheet of a workbook, as a table in UTF-8 with commas, whatever its name is.
    internal bool IsSheet { get; init; }

    // The name without its folder, under which a table of text would have been saved.
    internal string TableName => !IsSheet ? FileName : IsPart ? FileName + ".csv" : Path.ChangeExtension(FileName, ".csv");

    // The row of the sheet for each line of the table; null if line 1 is row 1 and so on.
    internal IReadOnlyList<int>? SheetRows { get; init; }

    // What the file is if its first bytes show something that no text format reads, such as a PDF document or a web page.
    internal ForeignFile? Foreign => IsSheet ? null : ForeignFile.Of(Name, Prefix.Span);

    // Whether it is something that no text format reads.
    internal bool IsForeign => Foreign is not null;

    /// <summary>Reads the whole content.</summary>
    /// <param name="diagnostics">Receives a diagnostic if the file cannot be read or is too large.</param>
    /// <returns>The content; empty if the file cannot be read or is too large.</returns>
    public ReadOnlyMemory<byte> Read(DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ReadOnlyMemory<byte> content = _read(static length => GC.AllocateUninitializedArray<byte>(length), diagnostics);
        _ = BeginHash(content);
        return content;
    }

    /// <summary>
    /// Reads the whole content into pooled memory, for formats that copy what they keep. Do not write to the memory, and dispose it after
    /// the last use.
    /// </summary>
    /// <param name="diagnostics">Receives a diagnostic if the file cannot be read or is too large; the content is then empty.</param>
    public IMemoryOwner<byte> Borrow(DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        byte[]? lent = null;
        ReadOnlyMemory<byte> content = _read(
            length => length > LargestPooled ? GC.AllocateUninitializedArray<byte>(length) : lent = ArrayPool<byte>.Shared.Rent(length),
            diagnostics);
        Task hash = BeginHash(content);
        return lent is null ? PooledContent.Of(content) : PooledContent.Of(lent, content.Length, hash);
    }

    /// <summary>Makes a file with content that is already in memory, such as an upload or the input of a test.</summary>
    /// <param name="name">The name in diagnostics and provenance.</param>
    /// <param name="content">The whole content; it must not change while the file is in use.</param>
    public static DocumentFile FromBytes(string name, ReadOnlyMemory<byte> content)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new DocumentFile(name, content[..Math.Min(content.Length, PrefixLength)], isNamed: true, (_, _) => content);
    }

    // Reports that the file is something that no text format reads, and what to do with it.
    internal void ReportForeign(Phrase formats, DiagnosticBag diagnostics)
    {
        if (Foreign is ForeignFile foreign)
        {
            diagnostics.Add(
                FileRules.FormatUnknown, new SourceLocation { File = Name }, Name, (Phrase)$"it is {foreign.Name}", foreign.Advice,
                formats);
        }
    }

    // A sheet of a workbook: a table in UTF-8 with commas. Rows: the row of the sheet for each line; null if they are equal.
    internal static DocumentFile OfSheet(string name, ReadOnlyMemory<byte> content, IReadOnlyList<int>? rows) =>
        new(name, content[..Math.Min(content.Length, PrefixLength)], isNamed: true, (_, _) => content) { IsSheet = true, SheetRows = rows };

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private Task BeginHash(ReadOnlyMemory<byte> content) =>
        _sha256 ??= content.Length < LargeContent || !Processors.IsParallel
            ? Task.FromResult(HashOf(content))
            : Task.Run(() => HashOf(content));

    private static string HashOf(ReadOnlyMemory<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content.Span));
}

using System.Buffers;
using Competency.Model.Csv.Tables.Encodings;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Tables;

// A table file that was read and decoded, perhaps beside something else: its rows can be read until it is disposed of.
internal sealed class TableContent : IDisposable
{
    private readonly IMemoryOwner<byte> _content;
    private readonly TableText _text;
    private readonly IHeaderRecognizer? _recognizer;
    private readonly DiagnosticBag _diagnostics = new();

    // Reads and decodes a file.
    public TableContent(DocumentFile file, CsvReadingOptions options, IHeaderRecognizer? recognizer)
    {
        (File, _recognizer) = (file, recognizer);
        _content = file.Borrow(_diagnostics);
        _text = TableSniffer.Decode(file.Name, _content.Memory, options.For(file), recognizer, _diagnostics);
    }

    // The file.
    public DocumentFile File { get; }

    // Whether it holds nothing, or could not be read.
    public bool IsEmpty => _text.Utf8.IsEmpty;

    // Gives what was found in reading and decoding.
    public void Report(DiagnosticBag diagnostics) => diagnostics.AddRange(_diagnostics);

    // Reads its heading.
    public TableReader Open(CsvReadingOptions options, DiagnosticBag diagnostics) =>
        TableReader.Open(File.Name, _text, options.For(File), diagnostics, _recognizer, cancellationToken: File.CancellationToken);

    public void Dispose() => _content.Dispose();
}

using System.Text;
using Competency.Model.Text;

namespace Competency.Model.Formats;

// A kind of file that holds no text of a format, known by its first bytes: what it is, and what to do with it.
// Name: what it is, with its article.
// Advice: what to do, as one sentence or several.
internal sealed record ForeignFile(Phrase Name, Phrase Advice)
{
    private const string SaveTable = "Open it in a spreadsheet, and save it as .xlsx or as 'CSV UTF-8'.";
    private const string SaveText = "Save its text as .txt, or its table as 'CSV UTF-8'.";
    private const string Unpack = "Unpack it, and pass the folder.";

    // How much of the beginning is searched for names of parts.
    private const int Searched = DocumentFile.PrefixLength;

    private static readonly string[] WorkbookEndings = [".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlt", ".xlsb", ".ods", ".numbers"];

    // A workbook that the package for workbooks reads.
    private static readonly ForeignFile ExcelWorkbook = new(
        "an Excel workbook",
        "Add the package Competency.Model.Excel to the loader (AddExcel); or open it in Excel, and save each sheet as 'CSV UTF-8'.");

    private static readonly ForeignFile BinaryWorkbook = new(
        "a binary Excel workbook (.xlsb)", "Open it in Excel, and save it as .xlsx, or save each sheet as 'CSV UTF-8'.");

    private static readonly ForeignFile WordDocument = new("a Word document", SaveText);

    private static readonly ForeignFile OpenDocumentSheets = new(
        "an OpenDocument spreadsheet (.ods)", "Open it in LibreOffice, and save it as .xlsx, or save each sheet as 'CSV UTF-8'.");

    private static readonly ForeignFile AppleDocument = new("a Numbers or Pages document",
        "Export it as .xlsx, or save each sheet as 'CSV UTF-8'.");

    private static readonly ForeignFile Encrypted = new(
        "a workbook that is protected by a password",
        "Open it in Excel, remove the password and save it again, or save each sheet as 'CSV UTF-8'.");

    private static readonly ForeignFile OldWorkbook = new(
        "an Excel workbook of the old binary format (.xls)",
        "Open it in Excel or LibreOffice, and save it as .xlsx, or save each sheet as 'CSV UTF-8'.");

    // An archive of files, which loaders open.
    private static readonly ForeignFile Archive = new("a zip archive", Unpack);

    private static readonly (byte[] Signature, int Offset, ForeignFile Kind)[] Signatures =
    [
        ("%PDF-"u8.ToArray(), 0, new("a PDF document", SaveText)),
        ("{\\rtf"u8.ToArray(), 0, new("a document in Rich Text Format", SaveText)),
        ("Standard ACE DB"u8.ToArray(), 4, new("an Access database", "Export each of its tables as 'CSV UTF-8'.")),
        ("Standard Jet DB"u8.ToArray(), 4, new("an Access database", "Export each of its tables as 'CSV UTF-8'.")),
        ("SQLite format 3"u8.ToArray(), 0, new("an SQLite database", "Export each of its tables as 'CSV UTF-8'.")),
        ([(byte)'P', (byte)'A', (byte)'R', (byte)'1', 0x15], 0, new(
            "a Parquet file", "Add the package Competency.Model.Data to the loader (AddColumnar); or export it as 'CSV UTF-8'.")),
        ([0x1F, 0x8B, 0x08], 0, new("a gzip archive", Unpack)),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], 0, new("a 7-Zip archive", Unpack)),
        ("Rar!\u001A"u8.ToArray(), 0, new("a RAR archive", Unpack)),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], 0, new("a picture", "Pass the document or table that it shows as text.")),
        ([0xFF, 0xD8, 0xFF], 0, new("a picture", "Pass the document or table that it shows as text.")),
    ];

    private static readonly (string Part, ForeignFile Kind)[] ZipParts =
    [
        ("xl/workbook.bin", BinaryWorkbook),
        ("xl/worksheets/sheet1.bin", BinaryWorkbook),
        ("xl/", ExcelWorkbook),
        ("word/", WordDocument),
        ("ppt/", new("a PowerPoint presentation", SaveText)),
        ("vnd.oasis.opendocument.spreadsheet", OpenDocumentSheets),
        ("vnd.oasis.opendocument", new("an OpenDocument text", SaveText)),
        (".iwa", AppleDocument),
        ("application/epub+zip", new("a book (.epub)", SaveText)),
    ];

    // Whether it is a workbook that the package for workbooks reads.
    public bool IsWorkbook => ReferenceEquals(this, ExcelWorkbook);

    // Whether it is an archive of files.
    public bool IsArchive => ReferenceEquals(this, Archive);

    // The kind of a file; null if it may be text.
    public static ForeignFile? Of(string name, ReadOnlySpan<byte> prefix)
    {
        foreach ((byte[] signature, int offset, ForeignFile kind) in Signatures)
        {
            if (prefix.Length >= offset && prefix[offset..].StartsWith(signature))
            {
                return kind;
            }
        }

        return prefix switch
        {
            [(byte)'P', (byte)'K', 3 or 5 or 7, 4 or 6 or 8, ..] => OfZip(name, prefix),
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => OfCompound(name, prefix),
            [0x09, 0x08, 0x10 or 0x08, 0x00, ..] => OldWorkbook,
            _ => OfMarkup(name, prefix),
        };
    }

    // Whether the ending of a name says that the file is a workbook.
    public static bool HasWorkbookEnding(string name) =>
        WorkbookEndings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    private static ForeignFile OfZip(string name, ReadOnlySpan<byte> prefix)
    {
        string parts = Encoding.Latin1.GetString(prefix[..Math.Min(prefix.Length, Searched)]);
        foreach ((string part, ForeignFile kind) in ZipParts)
        {
            if (parts.Contains(part, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".xlsx" or ".xlsm" or ".xltx" or ".xltm" => ExcelWorkbook,
            ".xlsb" => BinaryWorkbook,
            ".docx" => WordDocument,
            ".ods" => OpenDocumentSheets,
            ".numbers" => AppleDocument,
            _ => parts.Contains("[Content_Types].xml", StringComparison.Ordinal)
                ? ExcelWorkbook
                : Archive,
        };
    }

    // Files of Office before 2007; newer ones are in such a file if a password protects them.
    private static ForeignFile OfCompound(string name, ReadOnlySpan<byte> prefix)
    {
        if (prefix.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0)
        {
            return Encrypted;
        }

        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".xlsx" or ".xlsm" or ".xlsb" => Encrypted,
            ".doc" or ".dot" => new ForeignFile("a Word document of the old binary format (.doc)", SaveText),
            ".msg" => new ForeignFile("an e-mail", "Save its attachment, and pass that."),
            ".ppt" => new ForeignFile("a PowerPoint presentation", SaveText),
            _ => OldWorkbook,
        };
    }

    private static ForeignFile? OfMarkup(string name, ReadOnlySpan<byte> prefix)
    {
        string text = Beginning(prefix);
        if (text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<Workbook", StringComparison.Ordinal))
        {
            return text.Contains("office:spreadsheet", StringComparison.Ordinal)
                ? new ForeignFile("an XML Spreadsheet of Excel 2003", SaveTable)
                : IsPage(text) ? WebPage(name) : null;
        }

        return IsPage(text) || text.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase) ? WebPage(name) : null;
    }

    private static bool IsPage(string text) =>
        text.StartsWith('<')
        && ((string[])["<!doctype html", "<html", "<table", "<head", "<body", "<style"])
            .Any(tag => text.AsSpan(0, Math.Min(text.Length, 1024)).Contains(tag, StringComparison.OrdinalIgnoreCase));

    private static ForeignFile WebPage(string name) => new(
        HasWorkbookEnding(name) ? "a web page (HTML) under the name of a workbook" : "a web page (HTML)", SaveTable);

    private static string Beginning(ReadOnlySpan<byte> prefix)
    {
        Encoding encoding = prefix switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => Encoding.Latin1,
        };
        return encoding.GetString(prefix).TrimStart('\uFEFF', '\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
    }
}

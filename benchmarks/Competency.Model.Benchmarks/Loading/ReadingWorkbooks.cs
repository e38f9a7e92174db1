using System.Globalization;
using System.IO.Compression;
using System.Text;
using BenchmarkDotNet.Attributes;
using Competency.Model.Formats;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Competency.Model.Benchmarks.Loading;

/// <summary>
/// What does it cost to make tables of workbooks? The baseline is DocumentFormat.OpenXml, going through the cells of the same workbook
/// and taking their stored values.
/// </summary>
[SimpleJob(warmupCount: 5, iterationCount: 10)]
[MemoryDiagnoser]
public class ReadingWorkbooks
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const int Tasks = 20;

    private byte[] _workbook = [];

    [Params(100_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup() => _workbook = Write(Rows);

    [Benchmark(Baseline = true, Description = "OpenXml, every cell")]
    public int EnumerateCells()
    {
        int length = 0;
        using MemoryStream stream = new(_workbook, writable: false);
        using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: false);
        foreach (WorksheetPart part in document.WorkbookPart!.WorksheetParts)
        {
            using OpenXmlReader reader = OpenXmlReader.Create(part);
            while (reader.Read())
            {
                if (reader.IsStartElement && reader.ElementType == typeof(CellValue))
                {
                    length += reader.GetText().Length;
                }
            }
        }

        return length;
    }

    [Benchmark(Description = "workbook to table")]
    public int OpenWorkbook() => ExcelWorkbooks.Container
        .Open(DocumentFile.FromBytes("book.xlsx", _workbook), new DiagnosticBag())
        .Sum(static table => table.Prefix.Length);

    [Benchmark(Description = "workbook to a catalog")]
    public int LoadCatalog() => new CatalogLoader().AddCsv().AddExcel()
        .Load(new DocumentContent("book.xlsx", _workbook))
        .Catalog.Tasks.Length;

    // A task table with its texts shared, as Excel writes it.
    private static byte[] Write(int rows)
    {
        Dictionary<string, int> shared = new(StringComparer.Ordinal);
        StringBuilder sheet = new($"<worksheet xmlns=\"{Main}\"><sheetData>");
        Add(1, ["職能基準代碼", "職能基準名稱", "主要職責", "工作任務", "職能級別", "職能內涵(K=knowledge知識)", "職能內涵(S=skills技能)"]);
        for (int row = 0; row < rows; row++)
        {
            string task = string.Create(CultureInfo.InvariantCulture, $"T1.{(row % Tasks) + 1}");
            string code = string.Create(CultureInfo.InvariantCulture, $"TFB{1000 + (row / Tasks)}-901v1");
            Add(row + 2, [code, "咖啡師", "T1 沖煮", task + " 秤豆", "3", "K01 咖啡豆知識\nK02 水質知識", "S01 秤重"]);
        }

        sheet.Append("</sheetData></worksheet>");
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}sheet.main+xml\"/>"
                + $"<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{Types}sharedStrings+xml\"/>"
                + $"<Override PartName=\"/xl/sheet.xml\" ContentType=\"{Types}worksheet+xml\"/></Types>");
            Part(archive, "_rels/.rels", Related("officeDocument", "xl/workbook.xml"));
            Part(archive, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\">"
                + "<sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"worksheet\"/></sheets></workbook>");
            Part(archive, "xl/_rels/workbook.xml.rels", Related("worksheet", "sheet.xml", "sharedStrings", "sharedStrings.xml"));
            string texts = string.Concat(shared.Keys.Select(static text => $"<si><t>{text}</t></si>"));
            Part(archive, "xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{texts}</sst>");
            Part(archive, "xl/sheet.xml", sheet.ToString());
        }

        return stream.ToArray();

        void Add(int number, string[] cells)
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\">");
            for (int column = 0; column < cells.Length; column++)
            {
                bool isNumber = cells[column] == "3";
                int text = isNumber ? 3 : shared.TryGetValue(cells[column], out int known) ? known : shared[cells[column]] = shared.Count;
                string type = isNumber ? "" : " t=\"s\"";
                sheet.Append(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + column)}{number}\"{type}><v>{text}</v></c>");
            }

            sheet.Append("</row>");
        }
    }

    private static string Related(params string[] parts)
    {
        StringBuilder relations = new();
        for (int i = 0; i < parts.Length; i += 2)
        {
            string type = $"{Relations}/{parts[i]}";
            relations.Append(
                CultureInfo.InvariantCulture, $"<Relationship Id=\"{parts[i]}\" Type=\"{type}\" Target=\"{parts[i + 1]}\"/>");
        }

        return $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>";
    }

    private static void Part(ZipArchive archive, string name, string content)
    {
        using StreamWriter writer = new(archive.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        writer.Write(content);
    }
}

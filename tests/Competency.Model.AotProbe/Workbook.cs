using System.IO.Compression;
using System.Text;

namespace Competency.Model.AotProbe;

// A workbook of the parts that it cannot do without.
internal static class Workbook
{
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    // One task with its level as a formatted number.
    public static byte[] Small()
    {
        string[] heading = ["職能基準代碼", "職能基準名稱", "工作任務", "職能內涵(K=knowledge知識)"];
        string[] row = ["TFB5131-901v1", "吧檯助理", "T1.1 沖煮", "K01 咖啡豆"];
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}sheet.main+xml\"/>"
                + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Types}styles+xml\"/>"
                + $"<Override PartName=\"/xl/sheet.xml\" ContentType=\"{Types}worksheet+xml\"/></Types>");
            Write(archive, "_rels/.rels", $"<Relationships xmlns=\"{PackageRelations}\">"
                + $"<Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Write(archive, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\">"
                + "<sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Write(archive, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{PackageRelations}\">"
                + $"<Relationship Id=\"r1\" Type=\"{Relations}/worksheet\" Target=\"sheet.xml\"/>"
                + $"<Relationship Id=\"r2\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>");
            Write(archive, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\">"
                + "<numFmts><numFmt numFmtId=\"164\" formatCode=\"#,##0\"/></numFmts>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
            Write(archive, "xl/sheet.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>"
                + $"<row>{Cells(heading)}{Cells(["職能級別"])}</row><row>{Cells(row)}<c s=\"1\"><v>3</v></c></row></sheetData></worksheet>");
        }

        return stream.ToArray();
    }

    private static string Cells(string[] texts) =>
        string.Concat(texts.Select(text => $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>"));

    private static void Write(ZipArchive archive, string name, string content)
    {
        using StreamWriter writer = new(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(content);
    }
}

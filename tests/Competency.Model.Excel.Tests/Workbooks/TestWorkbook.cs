using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Competency.Model.Excel.Tests.Workbooks;

/// <summary>Writes workbooks part by part, as Excel does or as nobody should.</summary>
internal sealed class TestWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly List<(string Name, string? State, string Xml)> _sheets = [];
    private readonly List<string> _strings = [];
    private readonly Dictionary<string, byte[]?> _parts = new(StringComparer.Ordinal);

    /// <summary>The codes of formats; the style 0 is General, style 1 has the first of them.</summary>
    public string[] Formats { get; init; } = [];

    /// <summary>Whether days are counted from 1904.</summary>
    public bool IsDate1904 { get; init; }

    /// <summary>Whether texts stand in their cells instead of among the shared ones.</summary>
    public bool IsInline { get; init; }

    /// <summary>The name space of all parts.</summary>
    public string NameSpace { get; init; } = Main;

    /// <summary>What types of relationships begin with.</summary>
    public string Relations { get; init; } = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static string Escape(string text) => SecurityElement.Escape(Encode(text));

    /// <summary>A text as workbooks hold it, before it is XML.</summary>
    public static string Encode(string text) => text
        .Replace("_x", "_x005F_x", StringComparison.Ordinal)
        .Replace("\r", "_x000D_", StringComparison.Ordinal);

    /// <summary>Adds a sheet of texts and numbers; a cell that is null is blank.</summary>
    public TestWorkbook Sheet(string name, object?[][] rows, string? state = null)
    {
        StringBuilder xml = new();
        for (int row = 0; row < rows.Length; row++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            for (int column = 0; column < rows[row].Length; column++)
            {
                xml.Append(Cell(Place(column, row), rows[row][column]));
            }

            xml.Append("</row>");
        }

        return RawSheet(name, $"<sheetData>{xml}</sheetData>", state);
    }

    /// <summary>Adds a sheet by what stands in its part.</summary>
    public TestWorkbook RawSheet(string name, string xml, string? state = null)
    {
        _sheets.Add((name, state, xml));
        return this;
    }

    /// <summary>Adds or replaces a part.</summary>
    public TestWorkbook Part(string name, string content) => Part(name, Encoding.UTF8.GetBytes(content));

    /// <summary>Adds or replaces a part by its bytes.</summary>
    public TestWorkbook Part(string name, byte[] content)
    {
        _parts[name] = content;
        return this;
    }

    /// <summary>Leaves out a part.</summary>
    public TestWorkbook Without(string name)
    {
        _parts[name] = null;
        return this;
    }

    /// <summary>Gives a part another name.</summary>
    public TestWorkbook Renamed(string name, string newName) => Part(newName, Encoding.UTF8.GetBytes(Parts()[name])).Without(name);

    /// <summary>Changes what stands in a part.</summary>
    public TestWorkbook Changed(string name, string text, string newText) =>
        Part(name, Parts()[name].Replace(text, newText, StringComparison.Ordinal));

    public byte[] ToBytes()
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in Contents())
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    public static string Place(int column, int row)
    {
        string letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return $"{letters}{row + 1}";
    }

    private string Cell(string place, object? value)
    {
        switch (value)
        {
            case null:
                return "";
            case RawCell raw:
                return raw.Xml.Replace("{r}", place, StringComparison.Ordinal);
            case string text when IsInline:
                return $"<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escape(text)}</t></is></c>";
            case string text:
                _strings.Add($"<si><t xml:space=\"preserve\">{Escape(text)}</t></si>");
                return $"<c r=\"{place}\" t=\"s\"><v>{_strings.Count - 1}</v></c>";
            case bool isTrue:
                return $"<c r=\"{place}\" t=\"b\"><v>{(isTrue ? 1 : 0)}</v></c>";
            default:
                return FormattableString.Invariant($"<c r=\"{place}\"><v>{value:R}</v></c>");
        }
    }

    private IEnumerable<(string Name, byte[] Content)> Contents()
    {
        Dictionary<string, byte[]?> contents = Parts().ToDictionary(
            static part => part.Key, static part => (byte[]?)Encoding.UTF8.GetBytes(part.Value), StringComparer.Ordinal);
        foreach ((string name, byte[]? content) in _parts)
        {
            contents[name] = content;
        }

        return contents.Where(static part => part.Value is not null).Select(static part => (part.Key, part.Value!));
    }

    private Dictionary<string, string> Parts()
    {
        string date = IsDate1904 ? "<workbookPr date1904=\"1\"/>" : "";
        string sheets = string.Concat(_sheets.Select(static (sheet, i) =>
            $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{i + 1}\" "
            + (sheet.State is null ? "" : $"state=\"{sheet.State}\" ") + $"r:id=\"rId{i + 1}\"/>"));
        string formats = string.Concat(Formats.Select(static (code, i) =>
            $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{SecurityElement.Escape(code)}\"/>"));
        string styles = string.Concat(Formats.Select(static (_, i) => $"<xf numFmtId=\"{164 + i}\" applyNumberFormat=\"1\"/>"));
        Dictionary<string, string> parts = new(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = Document(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + ContentType("/xl/workbook.xml", "sheet.main")
                + ContentType("/xl/sharedStrings.xml", "sharedStrings")
                + ContentType("/xl/styles.xml", "styles")
                + string.Concat(_sheets.Select(static (_, i) => ContentType($"/xl/worksheets/sheet{i + 1}.xml", "worksheet")))
                + "</Types>"),
            ["_rels/.rels"] = Related(("rId1", "officeDocument", "xl/workbook.xml")),
            ["xl/workbook.xml"] = Document(
                $"<workbook xmlns=\"{NameSpace}\" xmlns:r=\"{Relations}\">{date}<sheets>{sheets}</sheets></workbook>"),
            ["xl/_rels/workbook.xml.rels"] = Related(
            [
                .. _sheets.Select(static (_, i) => ($"rId{i + 1}", "worksheet", $"worksheets/sheet{i + 1}.xml")),
                ("rId900001", "sharedStrings", "sharedStrings.xml"),
                ("rId900002", "styles", "styles.xml"),
            ]),
            ["xl/sharedStrings.xml"] = Document($"<sst xmlns=\"{NameSpace}\">{string.Concat(_strings)}</sst>"),
            ["xl/styles.xml"] = Document(
                $"<styleSheet xmlns=\"{NameSpace}\"><numFmts>{formats}</numFmts>"
                + $"<cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>{styles}</cellXfs></styleSheet>"),
        };
        for (int i = 0; i < _sheets.Count; i++)
        {
            parts[$"xl/worksheets/sheet{i + 1}.xml"] = Document($"<worksheet xmlns=\"{NameSpace}\">{_sheets[i].Xml}</worksheet>");
        }

        return parts;
    }

    private static string Document(string content) => "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + content;

    private static string ContentType(string part, string type) =>
        $"<Override PartName=\"{part}\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.{type}+xml\"/>";

    private string Related(params (string Id, string Type, string Target)[] relations) => Document(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relations.Select(relation =>
            $"<Relationship Id=\"{relation.Id}\" Type=\"{Relations}/{relation.Type}\" Target=\"{relation.Target}\"/>"))
        + "</Relationships>");
}

using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Competency.Model.Csv.Tests.Frameworks;

/// <summary>The sheets of a published workbook as the CSV that a spreadsheet saves of them.</summary>
internal static class SheetsOfWorkbook
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>All sheets, each a document in a folder.</summary>
    public static IEnumerable<DocumentContent> Read(string path, string folder)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        string[] shared = [.. Part(archive, "xl/sharedStrings.xml").Elements(Main + "si").Select(TextOf)];
        Dictionary<string, string> targets = Part(archive, "xl/_rels/workbook.xml.rels").Elements().ToDictionary(
            static relation => relation.Attribute("Id")!.Value, static relation => relation.Attribute("Target")!.Value);
        foreach (XElement sheet in Part(archive, "xl/workbook.xml").Element(Main + "sheets")!.Elements())
        {
            string target = targets[sheet.Attribute(Relations + "id")!.Value].TrimStart('/');
            XElement content = Part(archive, target.StartsWith("xl/", StringComparison.Ordinal) ? target : "xl/" + target);
            string name = sheet.Attribute("name")!.Value.Replace('/', '-');
            yield return FrameworkTexts.Document($"{folder}/{name}.csv", Csv(content, shared));
        }
    }

    private static XElement Part(ZipArchive archive, string name)
    {
        using Stream stream = archive.GetEntry(name)!.Open();
        return XDocument.Load(stream).Root!;
    }

    private static string TextOf(XElement item) => string.Concat(item.Descendants(Main + "t").Select(static text => text.Value));

    private static string Csv(XElement sheet, string[] shared)
    {
        SortedDictionary<int, SortedDictionary<int, string>> rows = [];
        foreach (XElement cell in sheet.Descendants(Main + "c"))
        {
            (int row, int column) = PlaceOf(cell.Attribute("r")!.Value);
            rows.TryAdd(row, []);
            rows[row][column] = ValueOf(cell, shared);
        }

        int width = rows.Count == 0 ? 0 : rows.Values.Max(static row => row.Keys.Max());
        IEnumerable<string> lines = Enumerable.Range(1, rows.Count == 0 ? 0 : rows.Keys.Max()).Select(row => string.Join(
            ',', Enumerable.Range(1, width).Select(column => Quoted(rows.GetValueOrDefault(row)?.GetValueOrDefault(column) ?? ""))));
        return string.Join("\r\n", lines);
    }

    private static string ValueOf(XElement cell, string[] shared)
    {
        string value = cell.Element(Main + "v")?.Value ?? "";
        return cell.Attribute("t")?.Value switch
        {
            "s" => shared[int.Parse(value, CultureInfo.InvariantCulture)],
            "inlineStr" => TextOf(cell),
            _ => value,
        };
    }

    private static (int Row, int Column) PlaceOf(string reference)
    {
        string letters = reference.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        int column = letters.Aggregate(0, static (sum, letter) => (sum * 26) + letter - 'A' + 1);
        return (int.Parse(reference[letters.Length..], CultureInfo.InvariantCulture), column);
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}

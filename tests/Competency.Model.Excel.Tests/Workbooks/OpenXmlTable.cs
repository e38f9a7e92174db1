using System.Globalization;
using Competency.Model.Excel.Cells;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PlainText = DocumentFormat.OpenXml.Spreadsheet.Text;
using Style = DocumentFormat.OpenXml.Spreadsheet.CellFormat;

namespace Competency.Model.Excel.Tests.Workbooks;

/// <summary>The sheets of a workbook as DocumentFormat.OpenXml has them, and workbooks that it writes.</summary>
internal static class OpenXmlTable
{
    /// <summary>The cells of the first sheet that are not blank, by row and column, both counted from 1.</summary>
    public static SortedDictionary<(int Row, int Column), string> Read(byte[] content)
    {
        using MemoryStream stream = new(content, writable: false);
        using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: false);
        WorkbookPart workbook = document.WorkbookPart!;
        string[] shared = [.. workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(TextOf) ?? []];
        string[] formats = [.. workbook.WorkbookStylesPart?.Stylesheet?.CellFormats?.Elements<Style>().Select(CodeOf) ?? []];
        SortedDictionary<(int Row, int Column), string> cells = [];
        WorksheetPart sheet = (WorksheetPart)workbook.GetPartById(workbook.Workbook!.Descendants<Sheet>().First().Id!);
        int number = 0;
        foreach (Row row in sheet.Worksheet!.Elements<SheetData>().SelectMany(static data => data.Elements<Row>()))
        {
            number = row.RowIndex is { HasValue: true } index ? (int)index.Value : number + 1;
            int column = 0;
            foreach (Cell cell in row.Elements<Cell>())
            {
                column = cell.CellReference is { HasValue: true } place ? ColumnOf(place.Value!) : column + 1;
                cells[(number, column)] = ValueOf(cell, shared, formats);
            }
        }

        return cells;

        string CodeOf(Style format) => workbook.WorkbookStylesPart!.Stylesheet!.NumberingFormats?.Elements<NumberingFormat>()
            .LastOrDefault(known => known.NumberFormatId?.Value == format.NumberFormatId?.Value)?.FormatCode?.Value ?? "General";
    }

    /// <summary>The text of a table in which these cells stand.</summary>
    public static string Csv(SortedDictionary<(int Row, int Column), string> cells)
    {
        int width = cells.Where(static cell => cell.Value.Length > 0).Select(static cell => cell.Key.Column).DefaultIfEmpty().Max();
        IEnumerable<string> rows = cells.Where(static cell => cell.Value.Length > 0).GroupBy(static cell => cell.Key.Row).Select(row =>
        {
            Dictionary<int, string> texts = row.ToDictionary(static cell => cell.Key.Column, static cell => cell.Value);
            return string.Join(',', Enumerable.Range(1, width).Select(column => Quoted(texts.GetValueOrDefault(column) ?? "")));
        });
        return string.Join('\n', rows);
    }

    /// <summary>A workbook with texts, numbers and truth values in its only sheet, written as OpenXml likes it.</summary>
    public static byte[] Write(object?[][] rows)
    {
        using MemoryStream stream = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            WorksheetPart sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(rows.Select(static row => new Row(row.Select(CellOf)))));
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = "A", SheetId = 1, Id = workbook.GetIdOfPart(sheet) }));
        }

        return stream.ToArray();
    }

    private static Cell CellOf(object? value) => value switch
    {
        null => new Cell(),
        string text => new Cell(new InlineString(new PlainText(TestWorkbook.Encode(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
        },
        bool isTrue => new Cell(new CellValue(isTrue)) { DataType = CellValues.Boolean },
        _ => new Cell(new CellValue(Convert.ToDecimal(value, CultureInfo.InvariantCulture))),
    };

    private static string ValueOf(Cell cell, string[] shared, string[] formats)
    {
        string value = cell.CellValue?.Text ?? "";
        if (cell.InlineString is InlineString inline)
        {
            return TextOf(inline);
        }

        if (cell.DataType is not { HasValue: true } type || type.Value == CellValues.Number)
        {
            int style = (int)(cell.StyleIndex?.Value ?? 0);
            string code = style < formats.Length ? formats[style] : "General";
            return code == "General"
                ? value
                : decimal.Parse(value, CultureInfo.InvariantCulture).ToString(code, CultureInfo.InvariantCulture);
        }

        return type.Value == CellValues.SharedString ? shared[int.Parse(value, CultureInfo.InvariantCulture)]
            : type.Value == CellValues.Boolean ? value is "1" or "true" ? "TRUE" : "FALSE"
            : Escapes.Decode(value);
    }

    private static string TextOf(OpenXmlElement item) => Escapes.Decode(string.Concat(item.Elements()
        .SelectMany(static part => part is PlainText ? [part] : part is Run ? part.Elements<PlainText>() : (IEnumerable<OpenXmlElement>)[])
        .Select(static text => ((PlainText)text).Text)));

    private static int ColumnOf(string place) =>
        place.TakeWhile(char.IsAsciiLetter).Aggregate(0, static (column, letter) => (column * 26) + letter - 'A' + 1);

    private static string Quoted(string text) => System.Text.Encoding.UTF8.GetString(CellText.Of(text).Utf8);
}

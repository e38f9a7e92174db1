using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Competency.Model.Excel.Workbooks;

// How the workbook shows numbers, by the number of a cell's style.
internal sealed class CellFormats
{
    private readonly Dictionary<int, string> _codes = [];
    private readonly List<int> _formatOfStyle = [];
    private readonly Dictionary<int, CellFormat> _formats = [];
    private readonly bool _isDate1904;

    private CellFormats(bool isDate1904) => _isDate1904 = isDate1904;

    // The stored value of a number as a person sees it.
    public string Show(string value, int style) =>
        (uint)style < (uint)_formatOfStyle.Count ? FormatOf(_formatOfStyle[style]).Show(value) : CellFormat.ShowGeneral(value);

    public static CellFormats Read(WorkbookStylesPart? part, bool isDate1904)
    {
        CellFormats formats = new(isDate1904);
        if (part is null)
        {
            return formats;
        }

        using OpenXmlReader reader = OpenXmlReader.Create(part);
        bool isOfCells = false;
        while (reader.Read())
        {
            if (reader.ElementType == typeof(DocumentFormat.OpenXml.Spreadsheet.CellFormats))
            {
                isOfCells = reader.IsStartElement;
            }
            else if (reader.IsStartElement)
            {
                formats.Take(reader, isOfCells);
            }
        }

        return formats;
    }

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private void Take(OpenXmlReader reader, bool isOfCells)
    {
        if (reader.ElementType == typeof(NumberingFormat) && reader.Attribute("formatCode") is string code)
        {
            _codes[Number(reader.Attribute("numFmtId"))] = code;
        }
        else if (isOfCells && reader.ElementType == typeof(DocumentFormat.OpenXml.Spreadsheet.CellFormat))
        {
            _formatOfStyle.Add(Number(reader.Attribute("numFmtId")));
        }
    }

    private CellFormat FormatOf(int id)
    {
        if (!_formats.TryGetValue(id, out CellFormat? format))
        {
            string code = _codes.GetValueOrDefault(id) ?? BuiltInFormats.CodeOf(id);
            _formats.Add(id, format = new CellFormat(code, _isDate1904));
        }

        return format;
    }
}

using System.Globalization;
using Competency.Model.Excel.Packages;

namespace Competency.Model.Excel.Cells;

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

    // Reads the part for styles; null if the workbook has none.
    public static CellFormats Read(PartXml? xml, bool isDate1904)
    {
        CellFormats formats = new(isDate1904);
        xml?.ExpectRoot("styleSheet");
        while (xml is not null && xml.MoveToChild(0))
        {
            if (xml.Name == "numFmts")
            {
                formats.ReadCodes(xml);
            }
            else if (xml.Name == "cellXfs")
            {
                formats.ReadStyles(xml);
            }
        }

        return formats;
    }

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private void ReadCodes(PartXml xml)
    {
        int depth = xml.Depth;
        while (xml.MoveToChild(depth))
        {
            if (xml.Name == "numFmt" && xml.Attribute("formatCode") is string code)
            {
                _codes[Number(xml.Attribute("numFmtId"))] = code;
            }
        }
    }

    private void ReadStyles(PartXml xml)
    {
        int depth = xml.Depth;
        while (xml.MoveToChild(depth))
        {
            if (xml.Name == "xf")
            {
                _formatOfStyle.Add(Number(xml.Attribute("numFmtId")));
            }
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

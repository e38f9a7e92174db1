using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Competency.Model.Excel.Workbooks;

// The strings that cells refer to by number, as cells of a table. Most are used many times, so they are encoded once.
internal sealed class SharedStrings
{
    private readonly List<CellText> _texts = [];

    // The text of this number; null if there is none.
    public CellText? Find(int number) => (uint)number < (uint)_texts.Count ? _texts[number] : null;

    public static SharedStrings Read(SharedStringTablePart? part)
    {
        SharedStrings strings = new();
        if (part is null)
        {
            return strings;
        }

        using OpenXmlReader reader = OpenXmlReader.Create(part, readMiscNodes: false, ignoreWhitespace: false);
        StringBuilder text = new();
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem))
            {
                RichText.Read(reader, typeof(SharedStringItem), text.Clear());
                strings._texts.Add(CellText.Of(Escapes.Decode(text.ToString())));
            }
        }

        return strings;
    }
}

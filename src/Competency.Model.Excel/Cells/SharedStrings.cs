using System.Text;
using Competency.Model.Excel.Packages;

namespace Competency.Model.Excel.Cells;

// The strings that cells refer to by number, as cells of a table. Most are used many times, so they are encoded once.
internal sealed class SharedStrings
{
    private readonly List<CellText> _texts = [];

    // The text of this number; null if there is none.
    public CellText? Find(int number) => (uint)number < (uint)_texts.Count ? _texts[number] : null;

    // Reads the part for shared strings; null if the workbook has none.
    public static SharedStrings Read(PartXml? xml)
    {
        SharedStrings strings = new();
        StringBuilder runs = new();
        xml?.ExpectRoot("sst");
        while (xml is not null && xml.MoveToChild(0))
        {
            if (xml.Name == "si")
            {
                strings._texts.Add(CellText.Of(RichText.Read(xml, runs)));
            }
        }

        return strings;
    }
}

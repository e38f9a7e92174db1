using Competency.Model.Excel.Packages;

namespace Competency.Model.Excel.Workbooks;

// What the part for the workbook says: which sheets there are, and how days are counted.
internal sealed class WorkbookContents
{
    private readonly List<WorkbookSheet> _sheets = [];

    public IReadOnlyList<WorkbookSheet> Sheets => _sheets;

    // Whether there are more sheets than are read.
    public bool HasMoreSheets { get; private set; }

    public bool IsDate1904 { get; private set; }

    // relationships: those of the part.
    public static WorkbookContents Read(PartXml xml, Dictionary<string, Relationship> relationships)
    {
        WorkbookContents contents = new();
        xml.ExpectRoot("workbook");
        while (xml.MoveToChild(0))
        {
            if (xml.Name == "workbookPr")
            {
                contents.IsDate1904 = xml.Attribute("date1904") is "1" or "true";
            }
            else if (xml.Name == "sheets")
            {
                contents.ReadSheets(xml, relationships);
            }
        }

        return contents;
    }

    private void ReadSheets(PartXml xml, Dictionary<string, Relationship> relationships)
    {
        int depth = xml.Depth;
        while (!HasMoreSheets && xml.MoveToChild(depth))
        {
            if (xml.Name != "sheet")
            {
                continue;
            }

            HasMoreSheets = _sheets.Count == WorkbookLimits.MaxSheets;
            if (!HasMoreSheets)
            {
                string? id = xml.Attribute("id", Relationship.Transitional) ?? xml.Attribute("id", Relationship.Strict);
                _sheets.Add(new WorkbookSheet(
                    xml.Attribute("name") ?? "",
                    xml.Attribute("state") is "hidden" or "veryHidden",
                    id is null ? null : relationships.GetValueOrDefault(id)));
            }
        }
    }
}

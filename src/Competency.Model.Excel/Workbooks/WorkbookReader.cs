using System.Globalization;
using Competency.Model.Formats;
using Competency.Model.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Competency.Model.Excel.Workbooks;

// Reads the sheets of a workbook, one table each.
internal sealed class WorkbookReader(DocumentFile file, DiagnosticBag diagnostics)
{
    private const int MostNamed = 10;

    private readonly SourceLocation _location = new() { File = file.Name };

    // The tables; hidden sheets and those without a cell are left out.
    public IReadOnlyList<DocumentFile> Read(ReadOnlyMemory<byte> content)
    {
        using MemoryStream stream = WorkbookBytes.AsStream(content);
        using SpreadsheetDocument document = SpreadsheetDocument.Open(
            stream, isEditable: false, new OpenSettings { AutoSave = false, MaxCharactersInPart = WorkbookLimits.MaxUnpacked });
        if (document.WorkbookPart is not WorkbookPart workbook)
        {
            ArchiveCheck.Refuse(diagnostics, _location, "it has no part for the workbook");
            return [];
        }

        (List<WorkbookSheet> sheets, bool isDate1904) = Sheets(workbook);
        if (sheets.Count == 0)
        {
            ArchiveCheck.Refuse(diagnostics, _location, "it lists no sheet");
            return [];
        }

        ReportHidden(sheets);
        SharedStrings strings = SharedStrings.Read(workbook.SharedStringTablePart);
        CellFormats formats = CellFormats.Read(workbook.WorkbookStylesPart, isDate1904);
        List<SheetReader> read = [];
        foreach (WorkbookSheet sheet in sheets)
        {
            if (sheet is { IsHidden: false, Part: WorksheetPart part })
            {
                SheetReader reader = new(sheet.Name, strings, formats, file.CancellationToken);
                reader.Read(part);
                if (!reader.Table.IsEmpty)
                {
                    read.Add(reader);
                }
            }
        }

        return Documents(read);
    }

    // A single table keeps the name of the workbook, so that it stands beside the other files of the folder.
    private List<DocumentFile> Documents(List<SheetReader> sheets)
    {
        List<DocumentFile> documents = [];
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (SheetReader sheet in sheets)
        {
            string given = sheet.Name.Replace('/', '_').Replace('\\', '_');
            string unique = given;
            for (int number = 2; !names.Add(unique); number++)
            {
                unique = string.Create(CultureInfo.InvariantCulture, $"{given} ({number})");
            }

            string name = sheets.Count == 1 ? file.Name : $"{file.Name}/{unique}";
            sheet.Report(name, diagnostics);
            (ReadOnlyMemory<byte> text, IReadOnlyList<int>? rows) = sheet.Table.Finish();
            documents.Add(DocumentFile.OfSheet(name, text, rows));
        }

        return documents;
    }

    private (List<WorkbookSheet> Sheets, bool IsDate1904) Sheets(WorkbookPart workbook)
    {
        List<WorkbookSheet> sheets = [];
        Dictionary<string, OpenXmlPart> parts = workbook.Parts.ToDictionary(
            static part => part.RelationshipId, static part => part.OpenXmlPart, StringComparer.Ordinal);
        bool isDate1904 = false;
        using OpenXmlReader reader = OpenXmlReader.Create(workbook);
        while (reader.Read())
        {
            if (!reader.IsStartElement)
            {
                continue;
            }

            if (reader.ElementType == typeof(WorkbookProperties))
            {
                isDate1904 = reader.Attribute("date1904") is "1" or "true";
            }
            else if (reader.ElementType == typeof(Sheet))
            {
                if (sheets.Count == WorkbookLimits.MaxSheets)
                {
                    diagnostics.Add(FileRules.LimitReached, _location, (Phrase)"sheets", WorkbookLimits.MaxSheets);
                    break;
                }

                sheets.Add(SheetOf(reader, parts));
            }
        }

        return (sheets, isDate1904);
    }

    private static WorkbookSheet SheetOf(OpenXmlReader reader, Dictionary<string, OpenXmlPart> parts)
    {
        OpenXmlPart? part = reader.Attribute("id") is string id ? parts.GetValueOrDefault(id) : null;
        return new WorkbookSheet(
            reader.Attribute("name") ?? "", reader.Attribute("state") is "hidden" or "veryHidden", part as WorksheetPart);
    }

    private void ReportHidden(List<WorkbookSheet> sheets)
    {
        List<WorkbookSheet> hidden = sheets.FindAll(static sheet => sheet is { IsHidden: true, Part: not null });
        if (hidden.Count > 0)
        {
            Phrase named = Phrase.Quoted(hidden.Take(MostNamed).Select(static sheet => sheet.Name));
            Phrase names = hidden.Count > MostNamed ? $"{named} and {hidden.Count - MostNamed} more" : named;
            diagnostics.Add(FileRules.SheetsHidden, _location, hidden.Count, sheets.Count, file.Name, names);
        }
    }
}

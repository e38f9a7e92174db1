using Competency.Model.Excel.Cells;
using Competency.Model.Excel.Packages;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Excel.Workbooks;

// Reads the sheets of a workbook, one table each.
// maxText: How many bytes the tables may take together.
internal sealed class WorkbookReader(DocumentFile file, DiagnosticBag diagnostics, int maxText = WorkbookLimits.MaxText)
{
    private const int MostNamed = 10;

    private readonly SourceLocation _location = new() { File = file.Name };

    // The tables; hidden sheets and those without a cell are left out.
    public IReadOnlyList<DocumentFile> Read(ReadOnlyMemory<byte> content)
    {
        using WorkbookPackage package = new(content);
        if (package.ReasonAgainst is Phrase reason)
        {
            Refuse(reason);
            return [];
        }

        if (package.FindWorkbook() is not string workbook)
        {
            Refuse("it has no part for the workbook");
            return [];
        }

        Dictionary<string, Relationship> relationships = package.RelationshipsOf(workbook);
        using PartXml xml = package.Open(workbook, WorkbookNamespaces.Main);
        WorkbookContents contents = WorkbookContents.Read(xml, relationships);
        if (contents.Sheets.All(static sheet => sheet.Relationship is null))
        {
            Refuse(contents.Sheets.Count == 0 ? "it lists no sheet" : "no relationship of its workbook leads to a sheet");
            return [];
        }

        Report(contents);
        return Documents(ReadSheets(contents, relationships, package));
    }

    // Reports that nothing of the workbook was read, and why.
    public void Refuse(Phrase reason) => Refuse(file.Name, "an Excel workbook", reason);

    private void Refuse(string name, Phrase what, Phrase reason) =>
        diagnostics.Add(FileRules.ContainerUnreadable, new SourceLocation { File = name }, name, what, reason);

    private List<SheetReader> ReadSheets(
        WorkbookContents contents, Dictionary<string, Relationship> relationships, WorkbookPackage package)
    {
        using PartXml? stringsXml = OpenRelated("sharedStrings", relationships, package);
        SharedStrings strings = SharedStrings.Read(stringsXml);
        using PartXml? stylesXml = OpenRelated("styles", relationships, package);
        CellFormats formats = CellFormats.Read(stylesXml, contents.IsDate1904);
        TableBytes bytes = new(maxText);
        List<SheetReader> read = [];
        foreach (WorkbookSheet sheet in contents.Sheets.Where(static sheet => sheet is { IsHidden: false, IsTable: true }))
        {
            SheetReader reader = new(sheet.Name, strings, formats, bytes, file.CancellationToken);
            Read(reader, sheet.Relationship, package);
            reader.Table.End();
            if (!reader.Table.IsEmpty || reader.IsCut || reader.Damage is not null)
            {
                read.Add(reader);
            }
        }

        return read;
    }

    private static PartXml? OpenRelated(string kind, Dictionary<string, Relationship> relationships, WorkbookPackage package) =>
        relationships.Values.FirstOrDefault(relationship => relationship.Kind == kind) is { Part: string part }
            ? package.Open(part, WorkbookNamespaces.Main)
            : null;

    // A sheet that cannot be read is no reason to refuse the others, unless reading on would go beyond the limit.
    private static void Read(SheetReader reader, Relationship? relationship, WorkbookPackage package)
    {
        if (relationship is null)
        {
            reader.Damage = (Phrase)$"no relationship of its workbook leads to the sheet '{reader.Name}'";
            return;
        }

        try
        {
            using PartXml xml = package.Open(relationship.Part, WorkbookNamespaces.Main);
            reader.Read(xml);
        }
        catch (UnreadablePartException exception) when (!package.IsExceeded)
        {
            reader.Damage = exception.Reason;
        }
    }

    // A single table keeps the name of the workbook, so that it stands beside the other files of the folder.
    private List<DocumentFile> Documents(List<SheetReader> sheets)
    {
        List<DocumentFile> documents = [];
        SheetNames names = new();
        foreach (SheetReader sheet in sheets)
        {
            string unique = names.Add(sheet.Name);
            string name = sheets.Count == 1 ? file.Name : $"{file.Name}/{unique}";
            if (sheet.Damage is Phrase damage)
            {
                Refuse(name, sheets.Count == 1 ? "an Excel workbook" : "a sheet of an Excel workbook", damage);
                continue;
            }

            sheet.Report(name, diagnostics);
            if (sheet.Table.IsEmpty)
            {
                continue;
            }

            (ReadOnlyMemory<byte> text, IReadOnlyList<int>? rows) = sheet.Table.Finish();
            documents.Add(DocumentFile.OfSheet(name, text, rows));
        }

        return documents;
    }

    private void Report(WorkbookContents contents)
    {
        if (contents.HasMoreSheets)
        {
            diagnostics.Add(FileRules.LimitReached, _location, (Phrase)"sheets", WorkbookLimits.MaxSheets);
        }

        WorkbookSheet[] hidden =
            [.. contents.Sheets.Where(static sheet => sheet is { IsHidden: true, Relationship.Kind: "worksheet" })];
        if (hidden.Length > 0)
        {
            Phrase named = Phrase.Quoted(hidden.Take(MostNamed).Select(static sheet => sheet.Name));
            Phrase names = hidden.Length > MostNamed ? $"{named} and {hidden.Length - MostNamed} more" : named;
            diagnostics.Add(FileRules.SheetsHidden, _location, hidden.Length, contents.Sheets.Count, file.Name, names);
        }
    }
}

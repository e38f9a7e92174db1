using System.Text;
using Competency.Model.Formats;

namespace Competency.Model.Excel.Tests.Workbooks;

/// <summary>The tables of a workbook, and what was said of it.</summary>
internal sealed record OpenedWorkbook(IReadOnlyList<DocumentFile> Documents, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The names of the tables.</summary>
    public IEnumerable<string> Names => Documents.Select(static document => document.Name);

    /// <summary>The text of the only table of a workbook about which nothing was said.</summary>
    public string OnlyText
    {
        get
        {
            Assert.Empty(Diagnostics.Select(static found => found.Message));
            return TextOf(Assert.Single(Documents));
        }
    }

    /// <summary>The only thing that was said.</summary>
    public string OnlyMessage => Assert.Single(Diagnostics).Message;

    public static OpenedWorkbook Of(TestWorkbook workbook) => Of(workbook.ToBytes());

    public static OpenedWorkbook Of(byte[] content)
    {
        DiagnosticBag diagnostics = new();
        IReadOnlyList<DocumentFile> documents = ExcelWorkbooks.Container.Open(DocumentFile.FromBytes("book.xlsx", content), diagnostics);
        return new OpenedWorkbook(documents, diagnostics.ToImmutable());
    }

    public static string TextOf(DocumentFile document) =>
        Encoding.UTF8.GetString(document.Read(new DiagnosticBag()).Span).TrimEnd('\n');
}

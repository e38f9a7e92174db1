using System.Text;
using Competency.Model.Csv.Tests.Icap;

namespace Competency.Model.Csv.Tests;

/// <summary>Whoever is refused is told what would help.</summary>
public sealed class NextStepTests
{
    /// <summary>How files of Office before 2007 begin.</summary>
    private const string Compound = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private const string Xml2003 = "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">";

    /// <summary>The words with which a sentence begins that tells what to do.</summary>
    private static readonly string[] Verbs =
    [
        "Add", "Adjust", "Check", "Choose", "Close", "Compile", "Complete", "Convert", "Correct", "Delete", "Download", "Enter",
        "Export", "Fill", "Fix", "Give", "Make", "Map", "Move", "Name", "Open", "Otherwise convert", "Pass", "Put", "Quote", "Raise",
        "Remove", "Rename", "Replace", "Save", "Specify", "Split", "Unhide", "Unpack", "Use", "Write",
    ];

    public static TheoryData<string> Ids =>
    [
        .. new CatalogLoader().AddCsv().Rules
            .Where(static rule => rule.Severity == DiagnosticSeverity.Error && rule.Id[2] is '1' or '4' or '6')
            .Select(static rule => rule.Id),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_error_about_a_file_names_a_next_step(string id)
    {
        string message = new CatalogLoader().AddCsv().Rules.Single(rule => rule.Id == id).MessageFormat;

        Assert.True(
            message.Split('.').Any(static sentence => Verbs.Any(
                verb => WithoutArguments(sentence).StartsWith(verb + " ", StringComparison.Ordinal))),
            $"{id}: '{message}' tells nobody what to do");
    }

    /// <summary>A sentence behind the arguments of the message that are sentences themselves.</summary>
    private static string WithoutArguments(string sentence) => sentence.TrimStart(" {}0123456789".ToCharArray());

    [Theory]
    [InlineData("x.pdf", "%PDF-1.7", "it is a PDF document. Save its text")]
    [InlineData("x.docx", "PK\u0003\u0004 [Content_Types].xml word/document.xml", "it is a Word document. Save its text")]
    [InlineData("x.xlsx", "PK\u0003\u0004 xl/workbook.xml", "it is an Excel workbook. Add the package Competency.Model.Excel")]
    [InlineData("x.xlsb", "PK\u0003\u0004 [Content_Types].xml xl/workbook.bin", "it is a binary Excel workbook (.xlsb). Open it in Excel")]
    [InlineData("x.xlsb", "PK\u0003\u0004 [Content_Types].xml", "it is a binary Excel workbook (.xlsb). Open it in Excel")]
    [InlineData("x.csv", "PK\u0003\u0004 [Content_Types].xml xl/workbook.xml", "it is an Excel workbook. Add the package")]
    [InlineData("x.ods", "PK\u0003\u0004 vnd.oasis.opendocument.spreadsheet", "it is an OpenDocument spreadsheet")]
    [InlineData("x.numbers", "PK\u0003\u0004 Index/Document.iwa", "it is a Numbers or Pages document. Export it")]
    [InlineData("x.7z", "7z\u00BC\u00AF'\u001C", "it is a 7-Zip archive. Unpack it")]
    [InlineData("x.gz", "\u001F\u008B\b", "it is a gzip archive. Unpack it")]
    [InlineData("x.accdb", "\0\u0001\0\0Standard ACE DB", "it is an Access database. Export each of its tables")]
    [InlineData("x.sqlite", "SQLite format 3\0", "it is an SQLite database. Export each of its tables")]
    [InlineData("x.xls", Compound, "it is an Excel workbook of the old binary format (.xls). Open it")]
    [InlineData("x.xlsx", Compound, "it is a workbook that is protected by a password. Open it")]
    [InlineData("x.doc", Compound, "it is a Word document of the old binary format")]
    [InlineData("x.xls", "<html><body><table>", "it is a web page (HTML) under the name of a workbook. Open it in a spreadsheet")]
    [InlineData("x.csv", "\r\n<!DOCTYPE html>", "it is a web page (HTML). Open it in a spreadsheet")]
    [InlineData("x.xls", Xml2003, "it is an XML Spreadsheet")]
    [InlineData("x.rtf", "{\\rtf1", "it is a document in Rich Text Format. Save its text")]
    [InlineData("x.jpg", "\u00FF\u00D8\u00FF", "it is a picture")]
    public void A_file_of_another_kind_is_named_with_what_to_do(string name, string content, string expected)
    {
        Diagnostic error = Assert.Single(
            new CatalogLoader().AddCsv().Load(new DocumentContent(name, Encoding.Latin1.GetBytes(content))).Diagnostics);

        Assert.Equal("CM1003", error.Id);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Job,What to do\n咖啡師,沖煮咖啡\n", "Use column names such as role, skill, level")]
    [InlineData("職缺名,要做什麼\n咖啡師,沖煮咖啡\n", "Use column names such as 職能基準代碼、工作任務")]
    [InlineData("Job,What to do\n咖啡師,沖煮咖啡\n", "--column 'NAME=task'")]
    [InlineData("Job^Name of it\na^b\n", "specify the separator with --separator")]
    [InlineData("Jobs,Taks\na,b\n", "'Taks' is near to 'task'")]
    public void A_table_without_a_known_header_row_is_told_what_would_help(string table, string expected) =>
        Assert.Contains(expected, SmallTables.Load(("x.csv", table)).Finding("CM6002").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"response\":{\"elements\":{\"documents\":[],\"elements\":[],\"relationships\":[]}}}", "NIST")]
    [InlineData("{\"elements\":[],\"relationships\":[]}", "NIST")]
    [InlineData("{\"@context\":\"x\",\"@graph\":[]}", "is JSON-LD")]
    [InlineData("[{\"name\":\"x\",\"level\":1}]", "is an array of records with the properties 'name', 'level'")]
    [InlineData("{\"data\":[{\"id\":1}]}", "is an array 'data' of records with the properties 'id'")]
    [InlineData("{\"title\":\"x\"}", "is an object with the properties 'title'")]
    [InlineData("{\"format\":\"other/1\"}", "is of the format 'other/1'")]
    [InlineData("{}", "is an empty object")]
    [InlineData("[]", "is an array of values")]
    [InlineData("3", "is a single value")]
    public void Json_of_another_form_is_named_with_what_to_do(string json, string expected)
    {
        Diagnostic error = Assert.Single(
            new CatalogLoader().Load(new DocumentContent("x.json", Encoding.UTF8.GetBytes(json))).Diagnostics);

        Assert.Equal("CM4002", error.Id);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }
}

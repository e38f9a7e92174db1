namespace Competency.Model.Csv.Tables;

// What a form knows of its column names, for tables that have something above them.
internal interface IHeaderRecognizer
{
    // Whether the cells of a row are the header row of a table of this form.
    bool IsHeader(IReadOnlyList<string> cells);

    // The header row that two rows are together, such as 職能內涵 over (K=knowledge 知識); none if the second is content.
    IReadOnlyList<string>? Join(IReadOnlyList<string> header, IReadOnlyList<string> next);
}

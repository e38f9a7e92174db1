namespace Competency.Model.Csv.Tables;

// What a form knows of its column names, for tables that have something above them.
internal interface IHeaderRecognizer
{
    // Whether the cells of a row are the header row of a table of this form.
    bool IsHeader(IReadOnlyList<string> cells);

    // Whether the rows above the header row are read, so that nothing is reported of them.
    bool ReadsRowsAbove => false;

    // The header row with names for columns that its form leaves blank or names at length.
    IReadOnlyList<string> Complete(IReadOnlyList<string> header) => header;

    // The header row that two rows are together, such as 職能內涵 over (K=knowledge 知識); none if the second is content.
    IReadOnlyList<string>? Join(IReadOnlyList<string> header, IReadOnlyList<string> next);
}

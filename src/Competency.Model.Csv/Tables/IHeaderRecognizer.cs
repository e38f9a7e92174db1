namespace Competency.Model.Csv.Tables;

/// <summary>What a form knows of its column names, for tables that have something above them.</summary>
internal interface IHeaderRecognizer
{
    /// <summary>Whether the cells of a row are the header row of a table of this form.</summary>
    bool IsHeader(IReadOnlyList<string> cells);

    /// <summary>The header row that two rows are together, such as 職能內涵 over (K=knowledge 知識); none if the second is content.</summary>
    IReadOnlyList<string>? Join(IReadOnlyList<string> header, IReadOnlyList<string> next);
}

namespace Competency.Model.Csv.Tables;

/// <summary>What a form knows of its headings, for tables that have something above them.</summary>
internal interface IColumnNames
{
    /// <summary>Whether the cells of a row are the heading of a table of this form.</summary>
    bool IsHeading(IReadOnlyList<string> cells);

    /// <summary>The heading that two rows are together, such as 職能內涵 over (K=knowledge 知識); none if the second is content.</summary>
    IReadOnlyList<string>? Join(IReadOnlyList<string> heading, IReadOnlyList<string> next);
}

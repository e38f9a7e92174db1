namespace Competency.Model.Tables;

/// <summary>The types of the columns of a <see cref="CatalogTable"/>.</summary>
public enum ColumnType
{
    /// <summary>Text: titles, codes, names of values such as <c>essential</c>, dates such as <c>2023-12-06</c>.</summary>
    Text,

    /// <summary>Whole numbers.</summary>
    Integer,

    /// <summary>Numbers with a fraction: levels, weights, the limits of scales.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,
}

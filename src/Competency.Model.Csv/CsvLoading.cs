using Competency.Model.Csv.Frameworks.Dcwf;
using Competency.Model.Csv.Frameworks.Esco;
using Competency.Model.Csv.Frameworks.Nice;
using Competency.Model.Csv.Frameworks.Onet;
using Competency.Model.Csv.Icap;
using Competency.Model.Csv.Profiles;
using Competency.Model.Csv.Tables;
using Competency.Model.Csv.Tidy;

namespace Competency.Model.Csv;

/// <summary>Adds the forms of this package to a loader.</summary>
public static class CsvLoading
{
    /// <summary>Adds CSV: the tidy tables of this library, releases of ESCO, O*NET, NICE and DCWF, and document tables of iCAP.</summary>
    /// <param name="loader">The loader.</param>
    /// <param name="options">How tables are read; everything detected if missing.</param>
    public static CatalogLoader AddCsv(this CatalogLoader loader, CsvReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(loader);
        FileHeaders headers = new(options ?? CsvReadingOptions.Default);
        return loader
            .Add(new TidyFormat(options, headers))
            .Add(new EscoFormat(options, headers))
            .Add(new OnetFormat(options, headers))
            .Add(new NiceFormat(options, headers))
            .Add(new DcwfFormat(options, headers))
            .Add(new IcapTablesFormat(options));
    }

    /// <summary>Whether a name of a column is known, so that <see cref="CsvReadingOptions.ColumnMap"/> can map other names to it.</summary>
    /// <param name="name">A column name, in any spelling, such as <c>standard_code</c> or 職能基準代碼.</param>
    /// <returns><see langword="true"/> for the columns of document tables and of tables of profiles.</returns>
    public static bool IsKnownColumn(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return IcapColumnNames.ColumnOf(name) is not null || ProfileColumns.Contains(name);
    }
}

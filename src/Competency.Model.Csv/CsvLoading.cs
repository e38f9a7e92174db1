using Competency.Model.Csv.Frameworks.Dcwf;
using Competency.Model.Csv.Frameworks.Esco;
using Competency.Model.Csv.Frameworks.Nice;
using Competency.Model.Csv.Frameworks.Onet;
using Competency.Model.Csv.Icap;
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
        return loader
            .Add(new TidyFormat(options))
            .Add(new EscoFormat(options))
            .Add(new OnetFormat(options))
            .Add(new NiceFormat(options))
            .Add(new DcwfFormat(options))
            .Add(new IcapTablesFormat(options));
    }
}

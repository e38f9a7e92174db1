using Competency.Model.Csv.Frameworks;
using Competency.Model.Csv.Frameworks.Canvas;
using Competency.Model.Csv.Frameworks.Case;
using Competency.Model.Csv.Frameworks.Ctdl;
using Competency.Model.Csv.Frameworks.Dcwf;
using Competency.Model.Csv.Frameworks.Esco;
using Competency.Model.Csv.Frameworks.Moodle;
using Competency.Model.Csv.Frameworks.Nice;
using Competency.Model.Csv.Frameworks.Onet;
using Competency.Model.Csv.Frameworks.Osmt;
using Competency.Model.Csv.Frameworks.Tabiya;
using Competency.Model.Csv.Icap;
using Competency.Model.Csv.Profiles;
using Competency.Model.Csv.Roles;
using Competency.Model.Csv.Tables;
using Competency.Model.Csv.Tidy;

namespace Competency.Model;

/// <summary>Adds the formats of the CSV package to a loader.</summary>
public static class CsvLoading
{
    /// <summary>
    /// Adds all CSV formats: tidy tables, releases of ESCO, O*NET, NICE and DCWF, frameworks of learning systems such as Moodle and
    /// CASE, tables of roles and competencies, and tables exported from iCAP documents.
    /// </summary>
    /// <param name="loader">The loader.</param>
    /// <param name="options">The options; <see cref="CsvReadingOptions.Default"/> if <see langword="null"/>.</param>
    /// <returns>The same loader.</returns>
    /// <example>
    /// <code>
    /// LoadResult result = new CatalogLoader()
    ///     .AddCsv(new CsvReadingOptions { Encoding = CsvEncoding.Big5 })
    ///     .Load("docs/samples");
    /// foreach (Diagnostic diagnostic in result.Diagnostics)
    /// {
    ///     Console.WriteLine(diagnostic);
    /// }
    /// </code>
    /// </example>
    public static CatalogLoader AddCsv(this CatalogLoader loader, CsvReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(loader);
        FrameworkTops tops = new(
            options ?? CsvReadingOptions.Default, EscoTables.All, OnetTables.All, NiceTables.All, DcwfTables.All,
            TabiyaTables.All, MoodleTables.All, OpenSaltTables.All, OsmtTables.All, CanvasTables.All);
        MappedColumnUse use = new(options ?? CsvReadingOptions.Default);
        return loader
            .Add(new TidyFormat(options))
            .Add(new EscoFormat(options, tops))
            .Add(new OnetFormat(options, tops))
            .Add(new NiceFormat(options, tops))
            .Add(new DcwfFormat(options, tops))
            .Add(new TabiyaFormat(options, tops))
            .Add(new MoodleFormat(options, tops))
            .Add(new OpenSaltFormat(options, tops))
            .Add(new OsmtFormat(options, tops))
            .Add(new CanvasFormat(options, tops))
            .Add(new RoleTablesFormat(options, use))
            .Add(new IcapTablesFormat(options, use))
            .Add(new NiceJsonFormat(options))
            .Add(new CaseFormat())
            .Add(new CtdlFormat());
    }

    /// <summary>Whether a column name is known, so that <see cref="CsvReadingOptions.ColumnMap"/> can map other names to it.</summary>
    /// <param name="name">A column name in any spelling, such as <c>standard_code</c> or 職能基準代碼.</param>
    /// <returns><see langword="true"/> for the columns of iCAP tables, of tables of roles and competencies and of tables of
    /// profiles.</returns>
    public static bool IsKnownColumn(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return IcapColumnNames.ColumnOf(name) is not null
            || ProfileColumnNames.Contains(name)
            || RoleColumnNames.ColumnOf(name) is not null;
    }
}

using Competency.Model.Csv.Roles;
using Competency.Model.Csv.Tables;

namespace Competency.Model;

/// <summary>
/// Writes standards as a list of roles and competencies, one row for each pair: the table that spreadsheets and HR systems exchange.
/// </summary>
/// <remarks>
/// A loader with <see cref="CsvLoading.AddCsv"/> reads the list back: the same roles, duties, tasks and competencies with kinds, codes,
/// levels, weights and strengths. The list has no place for versions, outputs, indicators, notes, alternate titles, labels and
/// classifications other than sector, track and role family.
/// </remarks>
public static class RoleTables
{
    /// <summary>Writes a list to a file. An existing file is overwritten.</summary>
    /// <param name="path">The file.</param>
    /// <param name="standards">The standards.</param>
    /// <param name="options">The options; <see cref="CsvWritingOptions.Default"/> if <see langword="null"/>.</param>
    /// <example>
    /// <code>
    /// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
    /// RoleTables.Write("roles.csv", catalog.Standards);
    /// </code>
    /// </example>
    public static void Write(string path, IEnumerable<CompetencyStandard> standards, CsvWritingOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = File.Create(path);
        WriteTo(stream, standards, options);
    }

    /// <summary>Writes a list to a stream.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="standards">The standards.</param>
    /// <param name="options">The options; <see cref="CsvWritingOptions.Default"/> if <see langword="null"/>.</param>
    public static void WriteTo(Stream stream, IEnumerable<CompetencyStandard> standards, CsvWritingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(standards);
        using RowWriter rows = new(stream, options ?? CsvWritingOptions.Default);
        RoleTableWriter writer = new(rows);
        writer.WriteHeader();
        foreach (CompetencyStandard standard in standards)
        {
            writer.Write(standard);
        }
    }
}

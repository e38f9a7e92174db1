using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Frameworks;

// Knows the header rows of tables of releases, beneath titles and blank rows.
internal sealed class FrameworkHeaderRecognizer(params IReadOnlyList<FrameworkTable> tables) : IHeaderRecognizer
{
    // Whether a row is the header row of a table of a release that is not read.
    public Func<TableTop, bool> IsOther { get; init; } = static _ => false;

    public bool ReadsRowsAbove => tables.Any(static table => table.ReadsRowsAbove);

    public bool IsHeader(IReadOnlyList<string> cells)
    {
        if (cells.Count < 2)
        {
            return false;
        }

        TableTop top = new([], [.. cells], []);
        return TableOf(top.Names) is not null || IsOther(top);
    }

    public IReadOnlyList<string> Complete(IReadOnlyList<string> header) =>
        TableOf(new FileHeader(header))?.Complete?.Invoke(header) ?? header;

    public IReadOnlyList<string>? Join(IReadOnlyList<string> header, IReadOnlyList<string> next) => null;

    private FrameworkTable? TableOf(FileHeader header) => tables.FirstOrDefault(table => table.HasHeader(header));
}

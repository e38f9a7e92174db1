using System.Runtime.CompilerServices;
using Competency.Model.Csv.Tables;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks;

// How files that were not read yet begin; each is looked at once, however many frameworks ask for it.
internal sealed class FrameworkTops(CsvReadingOptions options, params IReadOnlyList<FrameworkTables> known)
{
    private static readonly TableTop None = new([], [], []);

    // Files that nobody claims are let go of with their loader.
    private readonly ConditionalWeakTable<DocumentFile, TableTop> _tops = [];

    private readonly FrameworkHeaderRecognizer _recognizer = new([.. known.SelectMany(static tables => tables.All)])
    {
        IsOther = top => known.Any(tables => tables.IsOther(top)),
    };

    // The beginning of a file; without rows if it is no table.
    public TableTop Of(DocumentFile file) => _tops.GetValue(file, Find);

    private TableTop Find(DocumentFile file) =>
        JsonTable.Top(file) ?? TableSniffer.Top(file, options, _recognizer) ?? None;
}

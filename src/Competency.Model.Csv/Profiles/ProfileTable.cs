using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Profiles;

// A table of profiles as its beginning shows it.
// Header: The header row and what precedes it.
// Columns: Where the columns are.
// Samples: The first rows.
// Nothing: Counts rows and columns that say nothing.
internal sealed record ProfileTable(
    ProfileTableHeader Header, ProfileColumns Columns, IReadOnlyList<string[]> Samples, NothingInTable Nothing);

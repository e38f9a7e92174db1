using Competency.Model.Diagnostics;

namespace Competency.Model.Csv.IcapTables;

/// <summary>Where a row of tasks stands, so that its cells can be looked at again.</summary>
/// <param name="Location">Its place, for messages.</param>
/// <param name="Raw">Its bytes, as they stand in the table.</param>
/// <param name="Separator">What separates its cells.</param>
/// <param name="Columns">The columns of its table.</param>
internal readonly record struct TaskRowPlace(SourceLocation Location, ReadOnlyMemory<byte> Raw, byte Separator, IcapColumns Columns);

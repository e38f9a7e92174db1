namespace Competency.Model.Csv.Icap;

/// <summary>What the rows of a document table are; one table may be all of it.</summary>
[Flags]
internal enum IcapTableKinds
{
    /// <summary>No table of iCAP.</summary>
    None,

    /// <summary>Standards.</summary>
    Standards = 1,

    /// <summary>Tasks.</summary>
    Tasks = 2,

    /// <summary>Attitudes.</summary>
    Attitudes = 4,
}

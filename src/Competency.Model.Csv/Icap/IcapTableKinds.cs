namespace Competency.Model.Csv.Icap;

// What the rows of a document table are; one table may be all of it.
[Flags]
internal enum IcapTableKinds
{
    // No table of iCAP.
    None,

    // Standards.
    Standards = 1,

    // Tasks.
    Tasks = 2,

    // Attitudes.
    Attitudes = 4,
}

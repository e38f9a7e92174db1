namespace Competency.Model.Mappings;

/// <summary>What is special about the values of a slot.</summary>
[Flags]
internal enum SlotFlags
{
    None = 0,
    List = 1,
    Reference = 2,
    Propagated = 4,
    Share = 8,
    Date = 16,
}

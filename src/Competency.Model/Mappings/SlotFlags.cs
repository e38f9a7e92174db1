namespace Competency.Model.Mappings;

// What is special about the values of a slot.
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

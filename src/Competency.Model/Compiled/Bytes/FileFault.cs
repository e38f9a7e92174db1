namespace Competency.Model.Compiled.Bytes;

// Why bytes are no compiled catalog.
internal enum FileFault
{
    None,

    // They do not begin as one.
    Foreign,

    // They were written by another version of the library, in another version of the format.
    OtherVersion,

    // They are not as they were written, or contradict themselves.
    Damaged,
}

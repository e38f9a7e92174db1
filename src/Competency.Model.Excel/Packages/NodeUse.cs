namespace Competency.Model.Excel.Packages;

// What a node of a part is for its reader.
internal enum NodeUse
{
    // It is content of the part.
    Content,

    // It stands around content, which is read as if it stood there alone.
    Around,

    // It is not for us, with all that is in it.
    Other,
}

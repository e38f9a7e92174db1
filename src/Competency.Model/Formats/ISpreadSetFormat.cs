namespace Competency.Model.Formats;

// A format of documents whose files may lie in several folders, such as a folder for each language.
internal interface ISpreadSetFormat : IDocumentSetFormat
{
    // Which folders hold parts of one document: for each folder, the place of the first folder of its document; its own place if it is
    // alone.
    // folders: The files of each folder, in the order in which they are read.
    IReadOnlyList<int> Join(IReadOnlyList<IReadOnlyList<DocumentFile>> folders);
}

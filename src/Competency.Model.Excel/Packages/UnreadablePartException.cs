using Competency.Model.Text;

namespace Competency.Model.Excel.Packages;

// A part of a package cannot be read. It ends the reading of the part, and never leaves the container.
internal sealed class UnreadablePartException(Phrase reason, Exception? inner = null) : Exception(reason.ToString(), inner)
{
    // What is wrong with which part.
    public Phrase Reason => reason;

    // What the archive or the XML reader says of a part.
    public static UnreadablePartException Damaged(string part, Exception exception) =>
        new($"its part '{part}' is damaged: {exception.Message.ReplaceLineEndings(" ").TrimEnd('.')}", exception);
}

using System.Buffers;
using Competency.Model.Csv.Tables;
using Competency.Model.Matches;

namespace Competency.Model.Csv.Profiles;

// A piece of a table that begins and ends with a profile: its text, then its profiles, then their answer.
internal sealed class ProfileChunk(MatchPiece output) : ProfileSets(output)
{
    // Header row and rows.
    public ArrayBufferWriter<byte> Text { get; } = new();

    // The line of the file on which the text would begin if the heading stood right before the rows.
    public int FirstLine { get; set; }

    // Cells of a matrix with 0, or with a word that says that no level applies.
    public CellsNotHeld NotHeld { get; } = new();

    // Rows and columns that say nothing.
    public NothingInTable? Nothing { get; set; }

    // Makes room for the next piece.
    public override void Clear()
    {
        base.Clear();
        Text.ResetWrittenCount();
        NotHeld.Clear();
    }

    protected override SourceLocation At(string file, int start) => new() { File = file, Line = start };
}

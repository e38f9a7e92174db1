namespace Competency.Model.Matches;

// How matches are written: as rows of CSV, or as columns. Pieces are filled by any thread, and written in order by one.
internal abstract class MatchOutput
{
    // An empty piece.
    public abstract MatchPiece NewPiece();

    // Writes what comes first.
    public abstract void Begin(Stream output);

    // Writes a piece.
    public abstract void Write(Stream output, MatchPiece piece);

    // Writes what comes last.
    public abstract void Complete(Stream output);
}

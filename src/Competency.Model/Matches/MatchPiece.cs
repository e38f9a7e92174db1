using Competency.Model.Sets;

namespace Competency.Model.Matches;

// The matches of some profiles, in the form in which they are written.
internal abstract class MatchPiece
{
    // Adds the matches of a profile, the best first.
    // profile: What it is called.
    // size: How many concepts it has.
    public abstract void Add(ReadOnlySpan<byte> profile, int size, ReadOnlySpan<SetNeighbor> found);

    // Makes room for the next profiles.
    public abstract void Clear();
}

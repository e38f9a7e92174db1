namespace Competency.Model.Csv.Profiles;

// The profiles of a table in pieces that depend on the table alone.
internal interface IProfileChunks
{
    // How many pieces there are; some may be empty.
    long Count { get; }

    // Which piece comes next, counted from 0.
    long Next { get; }

    // Puts the next piece into a chunk, if one is given, and goes on behind it; false if it is empty.
    bool Read(ProfileChunk? chunk);
}

using Competency.Model.Sets;

namespace Competency.Model.Profiles.Matching;

// What ProfileChunkMatcher does with chunks of profiles.
internal interface IChunkWork<TChunk>
{
    // Makes an empty chunk.
    TChunk Make();

    // Fills an empty chunk, one after another; false if there is nothing left.
    bool Fill(TChunk chunk);

    // Makes sets of what was filled in, on the thread that matches: where the concepts of each profile end, and the concepts of all,
    // those of a profile ascending and each once.
    (ReadOnlyMemory<int> Ends, ReadOnlyMemory<int> Concepts) Read(TChunk chunk);

    // Takes what was found, as many neighbors for each profile as the matcher is wide, on the same thread.
    void Answer(TChunk chunk, ReadOnlyMemory<SetNeighbor> found);
}

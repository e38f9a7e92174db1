using System.Collections.Concurrent;
using Competency.Model.Profiles.Matching;
using Competency.Model.Sets;

namespace Competency.Model.Csv.Profiles;

// What is done with the chunks of a table: they are filled in order, and then read, matched and answered on any thread.
internal sealed class ChunkWork(
    IProfileChunks chunks,
    ProfileChunkMatcher matching,
    ProfileTable table,
    ProfileTableOptions options,
    string file,
    CancellationToken cancellationToken)
{
    private readonly ConcurrentBag<ChunkReader> _readers = [];

    // Fills a chunk; false if there is nothing left.
    public bool Fill(ProfileChunk chunk)
    {
        while (chunks.Next < chunks.Count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            bool isOfPart = options.Includes(chunks.Next, chunks.Count);
            if (chunks.Read(isOfPart ? chunk : null) && isOfPart)
            {
                return true;
            }
        }

        return false;
    }

    // A reader remembers what names mean, so the next chunk had better have one that read before.
    public (ReadOnlyMemory<int> Ends, ReadOnlyMemory<int> Concepts, ReadOnlyMemory<double> Levels) Read(ProfileChunk chunk)
    {
        if (table.Columns.Layout != ProfileLayout.ProfilesInColumns)
        {
            ChunkReader reader = _readers.TryTake(out ChunkReader? free) ? free : new ChunkReader(matching, table, file, table.Options);
            reader.Read(chunk);
            _readers.Add(reader);
        }

        return chunk.Sets; // of columns, filled already
    }

    // Writes what was found into the chunk.
    public void Answer(ProfileChunk chunk, ReadOnlyMemory<SetNeighbor> found) => chunk.Answer(found, matching.Width);
}

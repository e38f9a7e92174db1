using System.Collections.Concurrent;
using Competency.Model.Csv.Tables;
using Competency.Model.Profiles.Matching;
using Competency.Model.Text;

namespace Competency.Model.Csv.Profiles;

// Matches a table of profiles: the caller cuts it into chunks and writes their answers in order; reading, looking up, matching
// and formatting a chunk is the work of one of the other threads.
internal sealed class TableMatching(
    CompetencyCatalog catalog,
    ProfileChunkMatcher matching,
    ProfileTableOptions options,
    string file,
    Stream output,
    DiagnosticBag diagnostics)
{
    private readonly DiagnosticBag _diagnostics = diagnostics;
    private readonly UnmatchedCounts _unmatched = new(options.MaxUnmatched);
    private readonly SeenProfiles _seen = new();
    private readonly CellsNotHeld _notHeld = new();
    private long _profiles;
    private long _without;
    private long _mentions;
    private long _matched;
    private long _withLevel;

    // Does it.
    public ProfileMatchSummary Run(Stream table, CancellationToken cancellationToken)
    {
        ProfileTableHeader head = ProfileTableHeader.Read(ref table, file, options.Table, _diagnostics);
        if (ProfileTable.Find(head, file, options.Table, matching.IsKnown, _diagnostics) is ProfileTable read)
        {
            WriteHeader();
            Match(ChunksOf(read, table, cancellationToken), read, cancellationToken);
            _notHeld.Report(_diagnostics);
            read.Nothing.Report(_diagnostics);
        }

        if (_unmatched.Uncounted > 0)
        {
            _diagnostics.Add(
                ProfileTableRules.UnmatchedUncounted, new SourceLocation { File = file }, options.MaxUnmatched, _unmatched.Uncounted);
        }

        return new ProfileMatchSummary
        {
            Profiles = _profiles,
            ProfilesWithoutCompetencies = _without,
            Mentions = _mentions,
            MatchedMentions = _matched,
            MentionsWithLevel = _withLevel,
            Unmatched = _unmatched.ToImmutable(),
            UnmatchedUncounted = _unmatched.Uncounted,
            Diagnostics = _diagnostics.ToImmutable(),
        };
    }

    private IProfileChunks ChunksOf(ProfileTable read, Stream table, CancellationToken cancellationToken)
    {
        if (read.Columns.Layout != ProfileLayout.ProfilesInColumns)
        {
            return new ProfileChunks(table, read.Header, read.Columns[ProfileColumn.Profile]);
        }

        ColumnProfiles profiles = new(read, matching, file, options, _diagnostics);
        profiles.ReadRows(table, read.Options, _notHeld, read.Nothing, cancellationToken);
        return profiles;
    }

    private void WriteHeader()
    {
        if (options.Part == 1)
        {
            output.Write(options.Writing.ByteOrderMark ? "\uFEFF"u8 : []);
            output.Write(MatchRows.Header);
        }
    }

    private void Match(IProfileChunks chunks, ProfileTable read, CancellationToken cancellationToken)
    {
        MatchRows rows = new(catalog, matching, options.Writing);
        ConcurrentBag<ChunkReader> readers = [];
        foreach (ProfileChunk chunk in matching.Match(static () => new ProfileChunk(), Fill, Read, rows.Write, cancellationToken))
        {
            Finish(chunk);
            if (chunk.Nothing is NothingInTable nothing)
            {
                read.Nothing.Add(nothing);
            }

            chunk.Clear();
        }

        bool Fill(ProfileChunk chunk)
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
        (ReadOnlyMemory<int> Ends, ReadOnlyMemory<int> Concepts) Read(ProfileChunk chunk)
        {
            if (read.Columns.Layout == ProfileLayout.ProfilesInColumns)
            {
                return chunk.Sets; // filled already
            }

            ChunkReader reader = readers.TryTake(out ChunkReader? free) ? free : new ChunkReader(matching, read, file, read.Options);
            reader.Read(chunk);
            readers.Add(reader);
            return chunk.Sets;
        }
    }

    // What a chunk adds to the answer; chunks come in order.
    private void Finish(ProfileChunk chunk)
    {
        for (int profile = 0; profile < chunk.Count; profile++)
        {
            _without += chunk.SizeOf(profile) == 0 ? 1 : 0;
            if (_seen.IsBack(chunk.Name(profile)))
            {
                string name = Excerpt.Of(System.Text.Encoding.UTF8.GetString(chunk.Name(profile)));
                _diagnostics.Add(ProfileTableRules.ProfileSplit, new SourceLocation { File = file, Line = chunk.Lines[profile] }, name);
            }
        }

        foreach ((string text, int line) in chunk.Unmatched)
        {
            _unmatched.Add(text, line);
        }

        _profiles += chunk.Count;
        _mentions += chunk.Mentions;
        _matched += chunk.MatchedMentions;
        _withLevel += chunk.MentionsWithLevel;
        _notHeld.Add(chunk.NotHeld);
        chunk.Diagnostics.ForEach(_diagnostics.Add);
        output.Write(chunk.Output.WrittenSpan);
        options.Matching.Progress?.Report(_profiles);
    }
}

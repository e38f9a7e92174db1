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
    public ProfileMatchSummary Run(Stream table, Stream output, CancellationToken cancellationToken)
    {
        if (Begin(ref table) is ProfileTable read)
        {
            output.Write(Header());
            ChunkWork work = WorkOn(read, table, cancellationToken);
            foreach (ProfileChunk chunk in matching.Match(
                static () => new ProfileChunk(), work.Fill, work.Read, work.Answer, cancellationToken))
            {
                output.Write(chunk.Output.WrittenSpan);
                Finish(chunk, read);
            }

            _notHeld.Report(_diagnostics);
            read.Nothing.Report(_diagnostics);
        }

        return Summary();
    }

    // The same, with nobody waiting for the output. The table is at hand.
    public async Task<ProfileMatchSummary> RunAsync(Stream table, Stream output, CancellationToken cancellationToken)
    {
        if (Begin(ref table) is ProfileTable read)
        {
            await output.WriteAsync(Header(), cancellationToken).ConfigureAwait(false);
            ChunkWork work = WorkOn(read, table, cancellationToken);
            await foreach (ProfileChunk chunk in matching.MatchAsync(
                static () => new ProfileChunk(), work.Fill, work.Read, work.Answer, cancellationToken).ConfigureAwait(false))
            {
                await output.WriteAsync(chunk.Output.WrittenMemory, cancellationToken).ConfigureAwait(false);
                Finish(chunk, read);
            }

            _notHeld.Report(_diagnostics);
            read.Nothing.Report(_diagnostics);
        }

        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        return Summary();
    }

    private ProfileMatchSummary Summary()
    {
        if (_unmatched.Uncounted > 0)
        {
            _diagnostics.Add(
                ProfileTableRules.UnmatchedUncounted, new SourceLocation { File = file }, options.MaxUnmatched, _unmatched.Uncounted);
        }

        return new ProfileMatchSummary
        {
            Options = options.Matching,
            Part = (options.Part, options.PartCount),
            Profiles = _profiles,
            ProfilesWithoutCompetencies = _without,
            Mentions = _mentions,
            MatchedMentions = _matched,
            MentionsWithLevel = _withLevel,
            Unmatched = _unmatched.ToImmutable(catalog),
            UnmatchedUncounted = _unmatched.Uncounted,
            Diagnostics = _diagnostics.ToImmutable(),
        };
    }

    private ProfileTable? Begin(ref Stream table)
    {
        ProfileTableHeader head = ProfileTableHeader.Read(ref table, file, options.Table, _diagnostics);
        return ProfileTable.Find(head, file, options.Table, matching.IsKnown, _diagnostics);
    }

    private byte[] Header() => options.Part > 1 ? [] : [.. options.Writing.ByteOrderMark ? "\uFEFF"u8 : [], .. MatchRows.Header];

    private ChunkWork WorkOn(ProfileTable read, Stream table, CancellationToken cancellationToken) =>
        new(ChunksOf(read, table, cancellationToken), catalog, matching, read, options, file, cancellationToken);

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

    // What a chunk adds to the answer; chunks come in order.
    private void Finish(ProfileChunk chunk, ProfileTable read)
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
        if (chunk.Nothing is NothingInTable nothing)
        {
            read.Nothing.Add(nothing);
        }

        chunk.Clear();
        options.Matching.Progress?.Report(_profiles);
    }
}

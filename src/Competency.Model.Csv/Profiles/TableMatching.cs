using Competency.Model.Csv.Tables;
using Competency.Model.Matches;
using Competency.Model.Profiles.Matching;

namespace Competency.Model.Csv.Profiles;

// Matches a table of profiles: the caller cuts it into chunks and writes their answers in order; reading, looking up, matching
// and formatting a chunk is the work of one of the other threads.
// matches: How the matches are written.
internal sealed class TableMatching(
    CompetencyCatalog catalog,
    ProfileChunkMatcher matching,
    ProfileTableOptions options,
    MatchOutput matches,
    string file,
    DiagnosticBag diagnostics)
{
    private readonly MatchTotals _totals = new(catalog, options.Matching, options.MaxUnmatched, file, diagnostics);
    private readonly CellsNotHeld _notHeld = new();

    // Does it.
    public ProfileMatchSummary Run(Stream table, Stream output, CancellationToken cancellationToken)
    {
        if (Begin(ref table) is ProfileTable read)
        {
            matches.Begin(output);
            ChunkWork work = WorkOn(read, table, cancellationToken);
            foreach (ProfileChunk chunk in matching.Match(NewChunk, work.Fill, work.Read, work.Answer, cancellationToken))
            {
                matches.Write(output, chunk.Output);
                Finish(chunk, read);
            }

            matches.Complete(output);
            Report(read);
        }

        return Summary();
    }

    // The same, with nobody waiting for the output. The table is at hand.
    public async Task<ProfileMatchSummary> RunAsync(Stream table, Stream output, CancellationToken cancellationToken)
    {
        if (Begin(ref table) is ProfileTable read)
        {
            using MemoryStream piece = new();
            matches.Begin(piece);
            ChunkWork work = WorkOn(read, table, cancellationToken);
            await foreach (ProfileChunk chunk in matching.MatchAsync(
                NewChunk, work.Fill, work.Read, work.Answer, cancellationToken).ConfigureAwait(false))
            {
                matches.Write(piece, chunk.Output);
                await SendAsync(piece, output, cancellationToken).ConfigureAwait(false);
                Finish(chunk, read);
            }

            matches.Complete(piece);
            await SendAsync(piece, output, cancellationToken).ConfigureAwait(false);
            Report(read);
        }

        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        return Summary();
    }

    private static async ValueTask SendAsync(MemoryStream piece, Stream output, CancellationToken cancellationToken)
    {
        await output.WriteAsync(piece.GetBuffer().AsMemory(0, (int)piece.Length), cancellationToken).ConfigureAwait(false);
        piece.SetLength(0);
    }

    private ProfileChunk NewChunk() => new(matches.NewPiece());

    private ProfileMatchSummary Summary() => _totals.Summary((options.Part, options.PartCount));

    private void Report(ProfileTable read)
    {
        _notHeld.Report(diagnostics);
        read.Nothing.Report(diagnostics);
    }

    private ProfileTable? Begin(ref Stream table)
    {
        ProfileTableHeader head = ProfileTableHeader.Read(ref table, file, options.Table, diagnostics);
        return ProfileTable.Find(head, file, options.Table, matching.IsKnown, diagnostics);
    }

    private ChunkWork WorkOn(ProfileTable read, Stream table, CancellationToken cancellationToken) =>
        new(ChunksOf(read, table, cancellationToken), matching, read, options, file, cancellationToken);

    private IProfileChunks ChunksOf(ProfileTable read, Stream table, CancellationToken cancellationToken)
    {
        if (read.Columns.Layout != ProfileLayout.ProfilesInColumns)
        {
            return new ProfileChunks(table, read.Header, read.Columns[ProfileColumn.Profile]);
        }

        ColumnProfiles profiles = new(read, matching, file, options, diagnostics);
        profiles.ReadRows(table, read.Options, _notHeld, read.Nothing, cancellationToken);
        return profiles;
    }

    // What a chunk adds to the answer; chunks come in order.
    private void Finish(ProfileChunk chunk, ProfileTable read)
    {
        _totals.Add(chunk);
        _notHeld.Add(chunk.NotHeld);
        if (chunk.Nothing is NothingInTable nothing)
        {
            read.Nothing.Add(nothing);
        }

        chunk.Clear();
        _totals.Report();
    }
}

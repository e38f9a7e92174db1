using System.Collections.Concurrent;
using Competency.Model.Matches;
using Competency.Model.Profiles.Matching;
using Competency.Model.Sets;

namespace Competency.Model.Data.Profiles;

// Matches a table of profiles: the caller reads its rows and writes their answers in order; looking up, matching and formatting is the
// work of other threads.
internal sealed class GroupMatching(CompetencyCatalog catalog, ProfileChunkMatcher matching, MatchOptions options, string file)
{
    private readonly ConcurrentBag<GroupReader> _readers = [];

    // Rows are read ahead of the answers, how far depends on the machine: what is said of rows comes after what is said of profiles.
    private readonly DiagnosticBag _ofProfiles = new();
    private readonly DiagnosticBag _ofRows = new();

    // Does it.
    public ProfileMatchSummary Run(
        Stream table, Stream output, MatchOutput matches, (int Number, int Count) part, CancellationToken cancellationToken)
    {
        MatchTotals totals = new(catalog, options, UnmatchedCounts.Most, file, _ofProfiles);
        using ProfileRows? rows = ProfileRows.Open(table, file, _ofRows, cancellationToken);
        if (rows is not null)
        {
            ProfileGroups groups = new(rows, part, cancellationToken);
            matches.Begin(output);
            foreach (ProfileGroup group in matching.Match(
                () => new ProfileGroup(matches.NewPiece()), groups.Fill, group => Read(rows, group), Answer, cancellationToken))
            {
                matches.Write(output, group.Output);
                Finish(group, totals);
            }

            matches.Complete(output);
        }

        return Summary(totals, part);
    }

    // The same, with nobody waiting for the output. The table is at hand.
    public async Task<ProfileMatchSummary> RunAsync(
        Stream table, Stream output, MatchOutput matches, CancellationToken cancellationToken)
    {
        MatchTotals totals = new(catalog, options, UnmatchedCounts.Most, file, _ofProfiles);
        using ProfileRows? rows = ProfileRows.Open(table, file, _ofRows, cancellationToken);
        if (rows is not null)
        {
            using MemoryStream piece = new();
            ProfileGroups groups = new(rows, (1, 1), cancellationToken);
            matches.Begin(piece);
            await foreach (ProfileGroup group in matching.MatchAsync(
                () => new ProfileGroup(matches.NewPiece()), groups.Fill, group => Read(rows, group), Answer, cancellationToken)
                .ConfigureAwait(false))
            {
                matches.Write(piece, group.Output);
                await SendAsync(piece, output, cancellationToken).ConfigureAwait(false);
                Finish(group, totals);
            }

            matches.Complete(piece);
            await SendAsync(piece, output, cancellationToken).ConfigureAwait(false);
        }

        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        return Summary(totals, (1, 1));
    }

    private static async ValueTask SendAsync(MemoryStream piece, Stream output, CancellationToken cancellationToken)
    {
        await output.WriteAsync(piece.GetBuffer().AsMemory(0, (int)piece.Length), cancellationToken).ConfigureAwait(false);
        piece.SetLength(0);
    }

    private static void Finish(ProfileGroup group, MatchTotals totals)
    {
        totals.Add(group);
        group.Clear();
        totals.Report();
    }

    private ProfileMatchSummary Summary(MatchTotals totals, (int Number, int Count) part)
    {
        _ofProfiles.AddRange(_ofRows);
        return totals.Summary(part);
    }

    // A reader remembers what texts mean, so the next group had better have one that read before.
    private (ReadOnlyMemory<int> Ends, ReadOnlyMemory<int> Concepts, ReadOnlyMemory<double> Levels) Read(
        ProfileRows rows, ProfileGroup group)
    {
        GroupReader reader = _readers.TryTake(out GroupReader? free) ? free : new GroupReader(matching, rows);
        reader.Read(group);
        _readers.Add(reader);
        return group.Sets;
    }

    private void Answer(ProfileGroup group, ReadOnlyMemory<SetNeighbor> found) => group.Answer(found, matching.Width);
}

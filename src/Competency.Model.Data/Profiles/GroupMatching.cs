using System.Collections.Concurrent;
using Competency.Model.Profiles.Matching;
using Competency.Model.Sets;

namespace Competency.Model.Data.Profiles;

// Matches a table of profiles: the caller reads its rows and writes their answers in order; looking up, matching and formatting is the
// work of other threads.
internal sealed class GroupMatching(CompetencyCatalog catalog, ProfileChunkMatcher matching, MatchOptions options, string file)
{
    private readonly ConcurrentBag<GroupReader> _readers = [];

    // Does it.
    public ProfileMatchSummary Run(
        Stream table, Stream output, MatchOutput matches, (int Number, int Count) part, CancellationToken cancellationToken)
    {
        // Rows are read ahead of the answers, how far depends on the machine: what is said of rows comes after what is said of profiles.
        DiagnosticBag ofProfiles = new();
        DiagnosticBag ofRows = new();
        MatchTotals totals = new(catalog, options, UnmatchedCounts.Most, file, ofProfiles);
        using ProfileRows? rows = ProfileRows.Open(table, file, ofRows);
        if (rows is not null)
        {
            ProfileGroups groups = new(rows, part, cancellationToken);
            matches.Begin(output);
            foreach (ProfileGroup group in matching.Match(
                () => new ProfileGroup(matches.NewPiece()), groups.Fill, group => Read(rows, group), Answer, cancellationToken))
            {
                matches.Write(output, group.Output);
                totals.Add(group);
                group.Clear();
                totals.Report();
            }

            matches.Complete(output);
        }

        ofProfiles.AddRange(ofRows);
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

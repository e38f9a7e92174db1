using Competency.Model.Csv.Tables;
using Competency.Model.Drafts.Building;
using Competency.Model.Profiles;
using Competency.Model.Profiles.Matching;
using Competency.Model.Sets;
using Competency.Model.Threading;

namespace Competency.Model.Csv.Profiles;

/// <summary>
/// Matches a table of profiles: the caller cuts it into chunks and writes their answers in order; reading, looking up, matching
/// and formatting a chunk is the work of one of the other threads.
/// </summary>
internal sealed class TableMatching(CompetencyCatalog catalog, ProfileTableOptions options, string file, Stream output)
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly UnmatchedCounts _unmatched = new();
    private readonly SeenProfiles _seen = new();
    private readonly RoleSets _roles = new(catalog, options.Matching);
    private long _profiles;
    private long _without;
    private long _mentions;
    private long _matched;

    /// <summary>Does it.</summary>
    public ProfileMatchSummary Run(Stream table, CancellationToken cancellationToken)
    {
        ProfileTableHeader head = ProfileTableHeader.Read(ref table, file, options.Table, _diagnostics);
        if (Columns(head) is ProfileColumns columns)
        {
            WriteHeadings();
            Match(new ProfileChunks(table, head, columns[ProfileColumn.Profile]), columns, head, cancellationToken);
        }

        return new ProfileMatchSummary
        {
            Profiles = _profiles,
            ProfilesWithoutCompetencies = _without,
            Mentions = _mentions,
            MatchedMentions = _matched,
            Unmatched = _unmatched.ToImmutable(),
            UnmatchedUncounted = _unmatched.Uncounted,
            Diagnostics = _diagnostics.ToImmutable(),
        };
    }

    private ProfileColumns? Columns(ProfileTableHeader head)
    {
        TableText text = new(head.Heading, TableDecoder.Utf8Name, IsGuess: false, []) { FirstLine = head.FirstLine - LineCounter.Breaks(head.Heading.Span) };
        using TableReader reader = TableReader.Open(file, text, Strict(head), _diagnostics);
        ProfileColumns columns = ProfileColumns.Find(reader.Heading, options.Table.ColumnMap, new SourceLocation { File = file, Line = reader.HeadingLine }, _diagnostics);
        return columns.AreEnough ? columns : null;
    }

    private void WriteHeadings()
    {
        if (options.Shard.Number == 1)
        {
            output.Write(options.Writing.ByteOrderMark ? "\uFEFF"u8 : []);
            output.Write(MatchRows.Headings);
        }
    }

    private void Match(ProfileChunks chunks, ProfileColumns columns, ProfileTableHeader head, CancellationToken cancellationToken)
    {
        MatchRows rows = new(catalog, _roles, options.Writing);
        using OrderedWork<Worker, ProfileChunk> work = new(
            options.Matching.Threads,
            () => new Worker(
                new ChunkReader(catalog, columns, file, Strict(head)),
                _roles.Index.CreateSearch(_roles.Width, options.Matching.Measure),
                rows),
            static (worker, chunk) => worker.Do(chunk));
        Stack<ProfileChunk> free = new();
        while (chunks.Next < chunks.Count || !work.IsEmpty)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (chunks.Next == chunks.Count || work.IsFull)
            {
                ProfileChunk done = work.Take().GetAwaiter().GetResult();
                Finish(done);
                done.Clear();
                free.Push(done);
                continue;
            }

            if (!options.Shard.Contains(chunks.Next, chunks.Count))
            {
                chunks.Read(null);
                continue;
            }

            ProfileChunk chunk = free.TryPop(out ProfileChunk? used) ? used : new ProfileChunk(_roles.Width);
            if (chunks.Read(chunk))
            {
                work.Add(chunk);
            }
            else
            {
                free.Push(chunk);
            }
        }
    }

    /// <summary>What a chunk adds to the answer; chunks come in order.</summary>
    private void Finish(ProfileChunk chunk)
    {
        for (int profile = 0; profile < chunk.Count; profile++)
        {
            _without += chunk.Items(profile).IsEmpty ? 1 : 0;
            if (_seen.IsBack(chunk.Name(profile)))
            {
                string name = TextSanitizer.Excerpt(System.Text.Encoding.UTF8.GetString(chunk.Name(profile)));
                _diagnostics.Add(ProfileRules.ProfileComesBack, new SourceLocation { File = file, Line = chunk.Lines[profile] }, name);
            }
        }

        foreach ((string text, int line) in chunk.Unmatched)
        {
            _unmatched.Add(text, line);
        }

        _profiles += chunk.Count;
        _mentions += chunk.Mentions;
        _matched += chunk.MatchedMentions;
        chunk.Findings.ForEach(_diagnostics.Add);
        output.Write(chunk.Output.WrittenSpan);
        options.Matching.Progress?.Report(_profiles);
    }

    private CsvReadingOptions Strict(ProfileTableHeader head) => options.Table with
    {
        Separator = head.Separator switch { (byte)';' => CsvSeparator.Semicolon, (byte)'\t' => CsvSeparator.Tab, _ => CsvSeparator.Comma },
        MaxRows = int.MaxValue,
    };

    private sealed class Worker(ChunkReader reader, SetSearch search, MatchRows rows)
    {
        public void Do(ProfileChunk chunk)
        {
            reader.Read(chunk);
            search.Nearest(chunk.Ends, chunk.AllItems, chunk.AllFound);
            rows.Write(chunk);
        }
    }
}

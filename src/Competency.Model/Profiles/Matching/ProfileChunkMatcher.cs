using System.Runtime.CompilerServices;
using Competency.Model.Sets;
using Competency.Model.Threading;

namespace Competency.Model.Profiles.Matching;

// What matching profiles that are no objects, such as the rows of a large table, needs of a catalog: the meaning of what they
// mention, the roles, and all processors.
internal sealed class ProfileChunkMatcher(CompetencyCatalog catalog, MatchOptions options)
{
    private readonly MentionResolver _mentions = new(catalog);
    private readonly RoleSets _roles = new(catalog, options);

    private MatchOptions Options => options;

    // How many roles profiles are matched against.
    public int RoleCount => _roles.Count;

    // How many roles each profile gets.
    public int Width => _roles.Width;

    // A role by its number in the answers.
    public CompetencyStandard RoleAt(int role) => catalog.StandardAt(_roles.StandardAt(role));

    // How many concepts a role needs.
    public int SizeOf(int role) => _roles.SizeOf(_roles.StandardAt(role));

    // Whether it matters at which levels profiles have their concepts.
    public bool SeesLevels => _roles.SeesLevels;

    // What is like a profile among what was found for it.
    public static ReadOnlySpan<SetNeighbor> Alike(ReadOnlySpan<SetNeighbor> found) => RoleSets.Alike(found);

    // The concepts that a text means, ascending.
    public int[] Find(string text, ElementKind? kind) => _mentions.Find(text, kind);

    // Whether a text is the name of a competency.
    public bool IsKnown(string text) => _mentions.Find(text).Length > 0;

    // Whether the scale of a concept has a level.
    public bool HasLevel(int concept, double level) => _mentions.LevelOf(concept, level) is not null;

    // Reports why it has not.
    public void ReportLevel(int concept, double level, SourceLocation location, DiagnosticBag diagnostics) =>
        _mentions.ReportLevel(concept, level, scale: null, location, diagnostics);

    // Fills chunks one after another, matches them on all processors and hands them out in the order in which they were filled.
    // A chunk is used again once the caller asks for the next one.
    // make: Makes an empty chunk.
    // fill: Fills an empty chunk, one after another; false if there is nothing left.
    // read: Makes sets of what was filled in, by the thread that matches: where the concepts of each profile end, and the
    // concepts of all, those of a profile ascending and each once; the numbers of their levels, not a number where there is none, or no
    // numbers at all.
    // answer: Takes what was found, Width neighbors for each profile, by the same thread.
    // cancellationToken: Checked before each chunk.
    public IEnumerable<TChunk> Match<TChunk>(
        Func<TChunk> make,
        Func<TChunk, bool> fill,
        Func<TChunk, (ReadOnlyMemory<int> Ends, ReadOnlyMemory<int> Concepts, ReadOnlyMemory<double> Levels)> read,
        Action<TChunk, ReadOnlyMemory<SetNeighbor>> answer,
        CancellationToken cancellationToken)
    {
        using Flow<TChunk> flow = new(this, make, fill, (search, batch) => batch.Match(this, search, read, answer));
        while (flow.HasNext(cancellationToken))
        {
            Batch<TChunk> done = flow.Take().GetAwaiter().GetResult();
            yield return done.Chunk;
            flow.Return(done);
        }
    }

    // The same; while others match, nobody waits.
    public async IAsyncEnumerable<TChunk> MatchAsync<TChunk>(
        Func<TChunk> make,
        Func<TChunk, bool> fill,
        Func<TChunk, (ReadOnlyMemory<int> Ends, ReadOnlyMemory<int> Concepts, ReadOnlyMemory<double> Levels)> read,
        Action<TChunk, ReadOnlyMemory<SetNeighbor>> answer,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using Flow<TChunk> flow = new(this, make, fill, (search, batch) => batch.Match(this, search, read, answer));
        while (flow.HasNext(cancellationToken))
        {
            Batch<TChunk> done = await flow.Take().ConfigureAwait(false);
            yield return done.Chunk;
            flow.Return(done);
        }
    }

    private CompetencyLevel?[] LevelsOf(ReadOnlySpan<int> concepts, ReadOnlySpan<double> numbers)
    {
        CompetencyLevel?[] levels = new CompetencyLevel?[numbers.Length];
        for (int at = 0; at < levels.Length; at++)
        {
            levels[at] = double.IsNaN(numbers[at]) ? null : _mentions.LevelOf(concepts[at], numbers[at]);
        }

        return levels;
    }

    // The chunks that are being worked on, and those that are free.
    private sealed class Flow<TChunk>(
        ProfileChunkMatcher matcher, Func<TChunk> make, Func<TChunk, bool> fill, Action<IProfileSearch, Batch<TChunk>> match) : IDisposable
    {
        private readonly OrderedWork<IProfileSearch, Batch<TChunk>> _pending = new(
            matcher.Options.Threads, matcher._roles.CreateSearch, match);

        private readonly Stack<Batch<TChunk>> _free = new();
        private bool _isEnd;

        // Begins as many chunks as there is room for; whether there is one to take.
        public bool HasNext(CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (!_isEnd && !_pending.IsFull)
            {
                Batch<TChunk> batch = _free.TryPop(out Batch<TChunk>? used) ? used : new Batch<TChunk>(make());
                _isEnd = !fill(batch.Chunk);
                if (!_isEnd)
                {
                    _pending.Add(batch);
                }

                cancellationToken.ThrowIfCancellationRequested();
            }

            return !_pending.IsEmpty;
        }

        // The first chunk that was begun and not taken, once it is matched.
        public Task<Batch<TChunk>> Take() => _pending.Take();

        public void Return(Batch<TChunk> batch) => _free.Push(batch);

        public void Dispose() => _pending.Dispose();
    }

    private sealed class Batch<TChunk>(TChunk chunk)
    {
        private SetNeighbor[] _found = [];

        public TChunk Chunk => chunk;

        public void Match(
            ProfileChunkMatcher matcher,
            IProfileSearch search,
            Func<TChunk, (ReadOnlyMemory<int> Ends, ReadOnlyMemory<int> Concepts, ReadOnlyMemory<double> Levels)> read,
            Action<TChunk, ReadOnlyMemory<SetNeighbor>> answer)
        {
            (ReadOnlyMemory<int> ends, ReadOnlyMemory<int> concepts, ReadOnlyMemory<double> levels) = read(chunk);
            int room = ends.Length * matcher.Width;
            if (_found.Length < room)
            {
                _found = new SetNeighbor[Math.Max(room, 2 * _found.Length)];
            }

            search.Nearest(ends.Span, concepts.Span, matcher.LevelsOf(concepts.Span, levels.Span), _found.AsSpan(0, room));
            answer(chunk, _found.AsMemory(0, room));
        }
    }
}

using Competency.Model.Sets;
using Competency.Model.Threading;

namespace Competency.Model.Profiles.Matching;

// What matching profiles that are no objects, such as the rows of a large table, needs of a catalog: the meaning of what they
// mention, the roles, and all processors.
internal sealed class ProfileChunkMatcher(CompetencyCatalog catalog, MatchOptions options)
{
    private readonly MentionResolver _mentions = new(catalog);
    private readonly RoleSets _roles = new(catalog, options);

    // How many roles profiles are matched against.
    public int RoleCount => _roles.Index.Count;

    // How many roles each profile gets.
    public int Width => _roles.Width;

    // A role by its number in the answers.
    public CompetencyStandard RoleAt(int role) => catalog.Standards[_roles.StandardAt(role)];

    // How many concepts a role needs.
    public int SizeOf(int role) => _roles.SizeOf(_roles.StandardAt(role));

    // What is like a profile of so many concepts among what was found for it.
    public static ReadOnlySpan<SetNeighbor> Alike(ReadOnlySpan<SetNeighbor> found, int size) => RoleSets.Alike(found, size);

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
    // fill: Fills an empty chunk, by the thread of the caller; false if there is nothing left.
    // read: Makes sets of what was filled in, by the thread that matches: where the concepts of each profile end, and the
    // concepts of all, those of a profile ascending and each once.
    // answer: Takes what was found, Width neighbors for each profile, by the same thread.
    // cancellationToken: Checked before each chunk.
    public IEnumerable<TChunk> Match<TChunk>(
        Func<TChunk> make,
        Func<TChunk, bool> fill,
        Func<TChunk, (ReadOnlyMemory<int> Ends, ReadOnlyMemory<int> Concepts)> read,
        Action<TChunk, ReadOnlyMemory<SetNeighbor>> answer,
        CancellationToken cancellationToken)
    {
        using OrderedWork<SetSearch, Batch<TChunk>> work = new(
            options.Threads,
            () => _roles.Index.CreateSearch(Width, options.Measure),
            (search, batch) => batch.Match(search, Width, read, answer));
        Stack<Batch<TChunk>> free = new();
        bool isMore = true;
        while (isMore || !work.IsEmpty)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (isMore && !work.IsFull)
            {
                Batch<TChunk> batch = free.TryPop(out Batch<TChunk>? used) ? used : new Batch<TChunk>(make());
                isMore = fill(batch.Chunk);
                if (isMore)
                {
                    work.Add(batch);
                }
            }
            else
            {
                Batch<TChunk> done = work.Take().GetAwaiter().GetResult();
                yield return done.Chunk;
                free.Push(done);
            }
        }
    }

    private sealed class Batch<TChunk>(TChunk chunk)
    {
        private SetNeighbor[] _found = [];

        public TChunk Chunk => chunk;

        public void Match(
            SetSearch search,
            int width,
            Func<TChunk, (ReadOnlyMemory<int> Ends, ReadOnlyMemory<int> Concepts)> read,
            Action<TChunk, ReadOnlyMemory<SetNeighbor>> answer)
        {
            (ReadOnlyMemory<int> ends, ReadOnlyMemory<int> concepts) = read(chunk);
            int room = ends.Length * width;
            if (_found.Length < room)
            {
                _found = new SetNeighbor[Math.Max(room, 2 * _found.Length)];
            }

            search.Nearest(ends.Span, concepts.Span, _found.AsSpan(0, room));
            answer(chunk, _found.AsMemory(0, room));
        }
    }
}

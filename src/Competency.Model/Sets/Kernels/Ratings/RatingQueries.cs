namespace Competency.Model.Sets.Kernels.Ratings;

// Some rows to be compared with all others: as they are, and in single precision in blocks of BlockLength, where the numbers of
// a column stand side by side.
internal sealed class RatingQueries(RatingTransform form, int capacity)
{
    // How many queries go over the rows together.
    public const int BlockLength = 4;

    // How many queries there are at a time at most.
    public const int MaxCapacity = 64;

    private readonly double[] _values = new double[capacity * form.Length];
    private readonly ulong[] _rated = new ulong[capacity * form.WordCount];
    private readonly float[] _blocks = new float[(capacity + BlockLength - 1) / BlockLength * BlockLength * form.ColumnCount];

    // How many queries there can be.
    public int Capacity => capacity;

    // How many queries there are.
    public int Count { get; private set; }

    // How many blocks they take.
    public int BlockCount => (Count + BlockLength - 1) / BlockLength;

    public void Clear() => Count = 0;

    // Adds a row of those that are indexed.
    public void AddRow(RatingRows rows, int row)
    {
        rows.Values(row).CopyTo(MutableValues(Count));
        rows.Rated(row).CopyTo(MutableRated(Count));
        Close();
    }

    // Adds a row of ratings.
    public void Add(ReadOnlySpan<double> ratings)
    {
        form.Apply(ratings, MutableValues(Count), MutableRated(Count));
        Close();
    }

    // The numbers of a query.
    public ReadOnlySpan<double> Values(int query) => MutableValues(query);

    // A bit for each column that the query has a rating in.
    public ReadOnlySpan<ulong> Rated(int query) => MutableRated(query);

    // A block: for each column the numbers of its queries; anything where there is no query.
    public ReadOnlySpan<float> Block(int block) => MutableBlock(block);

    private void Close()
    {
        Span<float> block = MutableBlock(Count / BlockLength);
        ReadOnlySpan<double> values = Values(Count);
        for (int column = 0; column < form.ColumnCount; column++)
        {
            block[(column * BlockLength) + (Count % BlockLength)] = (float)values[column];
        }

        Count++;
    }

    private Span<double> MutableValues(int query) => _values.AsSpan(query * form.Length, form.Length);

    private Span<ulong> MutableRated(int query) => _rated.AsSpan(query * form.WordCount, form.WordCount);

    private Span<float> MutableBlock(int block) =>
        _blocks.AsSpan(block * BlockLength * form.ColumnCount, BlockLength * form.ColumnCount);
}

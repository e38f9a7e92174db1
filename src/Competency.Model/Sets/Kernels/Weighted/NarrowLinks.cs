namespace Competency.Model.Sets.Kernels.Weighted;

// The items of all sets and their weights in four bytes each, where there are few enough different ones: the rank of the item, and
// above it which of the weights it has. Scoring waits for memory more than for anything else, and this is a third of it.
internal sealed class NarrowLinks
{
    private const int MostItems = ushort.MaxValue + 1;

    // So many weights stay in the nearer caches, and that there are more is soon found out.
    private const int MostWeights = 4096;

    private const int WeightShift = 16;

    private NarrowLinks(uint[] links, double[] weights) => (Links, Weights) = (links, weights);

    // The links, in the order of sets and items.
    public uint[] Links { get; }

    // The different weights.
    public double[] Weights { get; }

    // How many bytes it holds.
    public long ByteCount => (Links.LongLength * sizeof(uint)) + (Weights.LongLength * sizeof(double));

    // The links; null if there are too many different items or weights.
    public static NarrowLinks? Of(ReadOnlySpan<int> ranks, ReadOnlySpan<double> weights, int itemCount)
    {
        uint[] links = new uint[itemCount <= MostItems ? ranks.Length : 0];
        Dictionary<double, uint> codes = [];
        List<double> different = [];
        for (int link = 0; link < links.Length; link++)
        {
            if (!codes.TryGetValue(weights[link], out uint code))
            {
                if (codes.Count == MostWeights)
                {
                    return null;
                }

                code = (uint)codes.Count;
                codes.Add(weights[link], code);
                different.Add(weights[link]);
            }

            links[link] = (uint)ranks[link] | (code << WeightShift);
        }

        return itemCount <= MostItems ? new NarrowLinks(links, [.. different]) : null;
    }

    // The rank in a link.
    public static nuint RankOf(uint link) => (ushort)link;

    // The number of the weight in a link.
    public static nuint WeightOf(uint link) => link >> WeightShift;
}

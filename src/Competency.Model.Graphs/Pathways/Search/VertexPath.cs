namespace Competency.Model.Graphs.Pathways.Search;

// A path with its cost. Paths are ordered by cost, then by hops, then by their vertices, which have the order of codes.
internal sealed record VertexPath(long Cost, int[] Vertices) : IComparable<VertexPath>
{
    public int Hops => Vertices.Length - 1;

    public int CompareTo(VertexPath? other)
    {
        if (other is null)
        {
            return 1;
        }

        int order = Cost.CompareTo(other.Cost);
        order = order != 0 ? order : Hops.CompareTo(other.Hops);
        return order != 0 ? order : Vertices.AsSpan().SequenceCompareTo(other.Vertices);
    }
}

namespace Competency.Model.Graphs.Families.Partitions;

// Random numbers by SplitMix64 (Steele, Lea and Flood 2014): the same for a seed on every machine and in every version of .NET, which
// System.Random does not promise.
internal sealed class RandomOrder(ulong seed)
{
    private ulong _state = seed;

    // The numbers from 0 on, shuffled.
    public int[] Of(int count)
    {
        int[] order = new int[count];
        for (int next = 0; next < count; next++)
        {
            int swap = (int)(Next() % (uint)(next + 1));
            order[next] = order[swap];
            order[swap] = next;
        }

        return order;
    }

    private ulong Next()
    {
        ulong mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}

using Competency.Model.Benchmarks.Sets;

namespace Competency.Model.Benchmarks.Similarity;

/// <summary>Roles of random skills, even or as skewed as words are.</summary>
internal static class RandomRoles
{
    private const int Seed = 7;

    /// <summary>Sets of about one size; an item of rank r is drawn 1/r as often as the first where they are skewed (Zipf 1935).</summary>
    public static SetFile Create(int count, int itemCount, int size, bool isSkewed)
    {
        Random random = new(Seed);
        double[] reach = new double[itemCount];
        double sum = 0;
        for (int item = 0; item < itemCount; item++)
        {
            sum += isSkewed ? 1.0 / (item + 1) : 1;
            reach[item] = sum;
        }

        List<int> starts = [0];
        List<int> items = [];
        for (int set = 0; set < count; set++)
        {
            int wanted = random.Next((size / 2) + 1, (3 * size / 2) + 1);
            SortedSet<int> drawn = [];
            while (drawn.Count < wanted)
            {
                int found = Array.BinarySearch(reach, random.NextDouble() * sum);
                drawn.Add(Math.Min(found < 0 ? ~found : found, itemCount - 1));
            }

            items.AddRange(drawn);
            starts.Add(items.Count);
        }

        return new SetFile([.. starts], [.. items], itemCount, new byte[items.Count]);
    }
}

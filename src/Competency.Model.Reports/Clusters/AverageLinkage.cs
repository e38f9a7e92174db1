namespace Competency.Model.Reports.Clusters;

// Hierarchical clustering by average linkage (UPGMA), for the order in which a heat map shows its rows: what is alike stands together.
// By chains of nearest neighbors (Murtagh 1983), exact in O(n²) steps, since average linkage is reducible.
internal static class AverageLinkage
{
    // The items in cluster order: the leaves of the tree, the larger branch first, of equals the one with the first item.
    // similarity: Symmetric, n × n in rows; overwritten.
    public static int[] Order(float[] similarity, int count)
    {
        int[][] members = [.. Enumerable.Range(0, count).Select(static item => (int[])[item])];
        bool[] isActive = [.. Enumerable.Repeat(true, count)];
        int[] chain = new int[count];
        int length = 0;
        for (int merges = 1; merges < count; merges++)
        {
            if (length == 0)
            {
                chain[length++] = Array.IndexOf(isActive, true);
            }

            (int one, int other) = NearestPair(similarity, count, isActive, chain, ref length);
            Merge(similarity, count, members, isActive, one, other);
        }

        return count == 0 ? [] : members[Array.IndexOf(isActive, true)];
    }

    // Follows nearest neighbors until two clusters are each other's.
    private static (int One, int Other) NearestPair(float[] similarity, int count, bool[] isActive, int[] chain, ref int length)
    {
        while (true)
        {
            int last = chain[length - 1];
            int before = length > 1 ? chain[length - 2] : -1;
            int nearest = Nearest(similarity.AsSpan(last * count, count), isActive, last, before);
            if (nearest == before)
            {
                length -= 2;
                return (Math.Min(last, nearest), Math.Max(last, nearest));
            }

            chain[length++] = nearest;
        }
    }

    // The nearest cluster; of equals the one before in the chain, which ends it, else the first.
    private static int Nearest(ReadOnlySpan<float> row, bool[] isActive, int last, int before)
    {
        int nearest = before;
        float most = before >= 0 ? row[before] : float.NegativeInfinity;
        for (int each = 0; each < row.Length; each++)
        {
            if (isActive[each] && each != last && (row[each] > most || nearest < 0))
            {
                (nearest, most) = (each, row[each]);
            }
        }

        return nearest;
    }

    private static void Merge(float[] similarity, int count, int[][] members, bool[] isActive, int one, int other)
    {
        (float weight, float otherWeight) = (members[one].Length, members[other].Length);
        for (int each = 0; each < count; each++)
        {
            if (isActive[each])
            {
                float mean = ((similarity[(one * count) + each] * weight) + (similarity[(other * count) + each] * otherWeight))
                    / (weight + otherWeight);
                similarity[(one * count) + each] = mean;
                similarity[(each * count) + one] = mean;
            }
        }

        bool isOneFirst = members[one].Length > members[other].Length
            || (members[one].Length == members[other].Length && members[one][0] < members[other][0]);
        members[one] = isOneFirst ? [.. members[one], .. members[other]] : [.. members[other], .. members[one]];
        (members[other], isActive[other]) = ([], false);
    }
}

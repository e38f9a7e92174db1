namespace Competency.Model.Sets;

/// <summary>The merge of two ascending sets.</summary>
internal static class SortedMerge
{
    /// <summary>Shows a visitor every item of two sets, in ascending order, what both have once.</summary>
    /// <param name="first">The first set: ascending, each item once.</param>
    /// <param name="second">The second set: ascending, each item once.</param>
    /// <param name="visitor">Sees the items by their positions; a struct, so that its methods are compiled into the loop.</param>
    public static void Run<TVisitor>(ReadOnlySpan<int> first, ReadOnlySpan<int> second, ref TVisitor visitor)
        where TVisitor : struct, IMergeVisitor, allows ref struct
    {
        int i = 0;
        int j = 0;
        while (i < first.Length && j < second.Length)
        {
            if (first[i] < second[j])
            {
                visitor.OnlyFirst(i++);
            }
            else if (first[i] > second[j])
            {
                visitor.OnlySecond(j++);
            }
            else
            {
                visitor.Both(i++, j++);
            }
        }

        while (i < first.Length)
        {
            visitor.OnlyFirst(i++);
        }

        while (j < second.Length)
        {
            visitor.OnlySecond(j++);
        }
    }
}

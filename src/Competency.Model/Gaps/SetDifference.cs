namespace Competency.Model.Gaps;

/// <summary>
/// The gap between two sets, and nothing else: for many pairs at once, where a report for each would cost too much. The rows
/// of <see cref="CompetencyGraph.ConceptsOfStandard"/> are such sets.
/// </summary>
public static class SetDifference
{
    /// <summary>
    /// Parts two sets into what is missing, shared and surplus, each in ascending order, in memory of the caller. Allocates
    /// nothing.
    /// </summary>
    /// <param name="held">What is held: ascending, each once. Other orders give meaningless lists.</param>
    /// <param name="needed">What is needed: ascending, each once.</param>
    /// <param name="missing">Takes what is needed and not held; as long as <paramref name="needed"/> at least.</param>
    /// <param name="shared">Takes what is needed and held; as long as the shorter set at least.</param>
    /// <param name="surplus">Takes what is held and not needed; as long as <paramref name="held"/> at least.</param>
    /// <returns>How many items stand at the head of each list; what follows them is undefined.</returns>
    /// <exception cref="ArgumentException">A list is too short for the most that can come of the sets.</exception>
    public static GapCounts Split(ReadOnlySpan<int> held, ReadOnlySpan<int> needed, Span<int> missing, Span<int> shared, Span<int> surplus)
    {
        RequireRoom(missing, needed.Length, nameof(missing));
        RequireRoom(shared, Math.Min(held.Length, needed.Length), nameof(shared));
        RequireRoom(surplus, held.Length, nameof(surplus));
        (int ofHeld, int ofNeeded) = (0, 0);
        (int missingCount, int sharedCount, int surplusCount) = (0, 0, 0);

        // Which of two items comes first is a coin toss that no processor predicts: so every step writes to all three lists,
        // and numbers instead of branches say which of them grows.
        while (ofHeld < held.Length && ofNeeded < needed.Length)
        {
            int has = held[ofHeld];
            int needs = needed[ofNeeded];
            missing[missingCount] = needs;
            shared[sharedCount] = needs;
            surplus[surplusCount] = has;
            int takesHeld = has <= needs ? 1 : 0;
            int takesNeeded = has >= needs ? 1 : 0;
            int takesBoth = takesHeld & takesNeeded;
            missingCount += takesNeeded ^ takesBoth;
            sharedCount += takesBoth;
            surplusCount += takesHeld ^ takesBoth;
            ofHeld += takesHeld;
            ofNeeded += takesNeeded;
        }

        needed[ofNeeded..].CopyTo(missing[missingCount..]);
        held[ofHeld..].CopyTo(surplus[surplusCount..]);
        return new GapCounts(missingCount + needed.Length - ofNeeded, sharedCount, surplusCount + held.Length - ofHeld);
    }

    private static void RequireRoom(ReadOnlySpan<int> list, int most, string name)
    {
        if (list.Length < most)
        {
            throw new ArgumentException($"The list has room for {list.Length} items; there may be {most}.", name);
        }
    }
}

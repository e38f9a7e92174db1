namespace Competency.Model.Needs;

// The requirements of one standard, concept by concept: elements of a standard that are one competency come together here, and
// nowhere else.
internal sealed class RequirementGroups
{
    private readonly Requirement[] _ordered;
    private readonly int[] _starts;

    private RequirementGroups(Requirement[] ordered, int[] concepts, int[] starts) =>
        (_ordered, Concepts, _starts) = (ordered, concepts, starts);

    // The concept of each group by index, ascending and each once.
    public int[] Concepts { get; }

    // The requirements of a group in the order of the standard, at least one.
    public ReadOnlySpan<Requirement> this[int group] => _ordered.AsSpan(_starts[group].._starts[group + 1]);

    public static RequirementGroups Of(CompetencyCatalog catalog, CompetencyStandard standard)
    {
        // Concept and position in one number: sorted, they are in the order of concepts, and within one in that of the standard.
        long[] keys = new long[standard.Requirements.Length];
        for (int position = 0; position < keys.Length; position++)
        {
            keys[position] = ((long)catalog.ConceptOf(standard.Requirements[position].Element).Index << 32) | (uint)position;
        }

        Array.Sort(keys);
        Requirement[] ordered = new Requirement[keys.Length];
        List<int> concepts = new(keys.Length);
        List<int> starts = new(keys.Length + 1);
        for (int at = 0; at < keys.Length; at++)
        {
            int concept = (int)(keys[at] >> 32);
            ordered[at] = standard.Requirements[(int)(uint)keys[at]];
            if (concepts.Count == 0 || concepts[^1] != concept)
            {
                concepts.Add(concept);
                starts.Add(at);
            }
        }

        starts.Add(keys.Length);
        return new RequirementGroups(ordered, [.. concepts], [.. starts]);
    }

    // The group of a concept that the standard needs.
    public int IndexOf(int concept) => Array.BinarySearch(Concepts, concept);
}

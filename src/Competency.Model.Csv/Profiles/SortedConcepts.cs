namespace Competency.Model.Csv.Profiles;

// The concepts of one profile after the other, ascending and each once.
internal sealed class SortedConcepts
{
    private int[] _concepts = new int[64];
    private int _count;

    public void Add(ReadOnlySpan<int> concepts)
    {
        if (_count + concepts.Length > _concepts.Length)
        {
            Array.Resize(ref _concepts, 2 * (_count + concepts.Length));
        }

        concepts.CopyTo(_concepts.AsSpan(_count));
        _count += concepts.Length;
    }

    // What was added; the next profile begins.
    public ReadOnlySpan<int> Take()
    {
        Span<int> all = _concepts.AsSpan(0, _count);
        all.Sort();
        int kept = 0;
        foreach (int concept in all)
        {
            if (kept == 0 || all[kept - 1] != concept)
            {
                all[kept++] = concept;
            }
        }

        _count = 0;
        return all[..kept];
    }
}

using System.Collections;

namespace Competency.Model.Graph;

// One row of a relation seen as objects: a light view, nothing is copied.
internal sealed class RelatedObjects<T>(CompressedRows relation, int row, Func<int, T> objectAt) : IReadOnlyList<T>
{
    public int Count => relation[row].Length;

    public T this[int index] => objectAt(relation[row][index]);

    public IEnumerator<T> GetEnumerator()
    {
        for (int index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

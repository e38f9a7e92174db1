using System.Collections;
using System.Collections.Immutable;

namespace Competency.Model.Graph;

// One row of a relation seen as objects: a light view, nothing is copied.
internal sealed class RelatedObjects<T>(CompressedRows relation, int row, ImmutableArray<T> objects) : IReadOnlyList<T>
{
    public int Count => relation[row].Length;

    public T this[int index] => objects[relation[row][index]];

    public IEnumerator<T> GetEnumerator()
    {
        for (int index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

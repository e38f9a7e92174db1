using System.Globalization;

namespace Competency.Model.Csv.Roles;

// The order in which the requirements of a role are written, so that reading them gives their elements the same order and identities:
// the elements of one kind in their order, and of several with one name (~a, ~a#2) the first one first.
internal static class RequirementOrder
{
    public static IEnumerable<Requirement> Of(IEnumerable<Requirement> requirements)
    {
        Queue<Requirement>[] kinds =
            [.. requirements.GroupBy(static need => need.Element.Kind).Select(static kind => new Queue<Requirement>(kind))];
        Dictionary<string, PriorityQueue<int, int>> waiting = new(StringComparer.Ordinal);
        foreach (Requirement need in kinds.SelectMany(static kind => kind))
        {
            (string name, int number) = Split(need);
            if (!waiting.TryGetValue(name, out PriorityQueue<int, int>? numbers))
            {
                waiting.Add(name, numbers = new PriorityQueue<int, int>());
            }

            numbers.Enqueue(number, number);
        }

        while (Array.Find(kinds, kind => kind.Count > 0 && IsNext(kind.Peek(), waiting)) is Queue<Requirement> next)
        {
            waiting[Split(next.Peek()).Name].Dequeue();
            yield return next.Dequeue();
        }

        foreach (Requirement rest in kinds.SelectMany(static kind => kind))
        {
            yield return rest;
        }
    }

    private static bool IsNext(Requirement need, Dictionary<string, PriorityQueue<int, int>> waiting)
    {
        (string name, int number) = Split(need);
        return waiting[name].Peek() == number;
    }

    // ~a#2 is the second ~a.
    private static (string Name, int Number) Split(Requirement need)
    {
        string id = need.Element.Id.Local.Text;
        int sign = id.LastIndexOf('#');
        return sign > 0 && int.TryParse(id.AsSpan(sign + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? (id[..sign], number)
            : (id, 1);
    }
}

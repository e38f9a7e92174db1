using Competency.Model.Codes;
using Competency.Model.Text;

namespace Competency.Model.Drafts.Building;

// Finds numbers that a document gives to several tasks, and reports each number once: those that begin rows of their own apart
// from those that stand inside the cell of another task.
internal sealed class RepeatedTaskNumbers(DiagnosticBag diagnostics)
{
    private const int MostNamed = 20;

    private readonly Dictionary<string, (TaskDraft Draft, string Title, LocalId Id)> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(TaskDraft Draft, string Title, LocalId Id)>> _further = new(StringComparer.Ordinal);

    // Takes in a task and the identity that it was given.
    public void Add(string code, TaskDraft draft, string title, LocalId id)
    {
        if (_first.TryAdd(code, (draft, title, id)))
        {
            return;
        }

        if (!_further.TryGetValue(code, out List<(TaskDraft, string, LocalId)>? tasks))
        {
            _further.Add(code, tasks = []);
        }

        tasks.Add((draft, title, id));
    }

    // Reports every number that was given again, at the place of its second task.
    public void Report()
    {
        foreach ((string code, List<(TaskDraft Draft, string Title, LocalId Id)> further) in _further)
        {
            (TaskDraft first, string title, LocalId id) = _first[code];
            SourceLocation location = further[0].Draft.Location;
            int beginning = further.Count(static task => !task.Draft.IsInsideCell) + (first.IsInsideCell ? 0 : 1);
            diagnostics.Add(
                beginning > 1 ? ContentRules.TaskCodeRepeated : ContentRules.TaskCodeRepeatedInCell,
                location,
                code,
                title,
                first.Location.SeenFrom(location),
                further[0].Title,
                Others([.. further.Skip(1)], location),
                further.Count == 1 ? (Phrase)"both" : (Phrase)"all",
                Names([id, .. further.Select(static task => task.Id)]));
        }
    }

    private static Phrase Others(List<(TaskDraft Draft, string Title, LocalId Id)> tasks, SourceLocation location)
    {
        IEnumerable<object> named = tasks.Take(MostNamed)
            .Select(task => (object)(Phrase)$", '{Excerpt.Of(task.Title)}' ({task.Draft.Location.SeenFrom(location)})");
        return Phrase.List(tasks.Count > MostNamed ? named.Append(" …") : named, "");
    }

    private static Phrase Names(List<LocalId> ids) => ids.Count > MostNamed
        ? (Phrase)$"{Phrase.List(ids.Take(MostNamed).Cast<object>())} …"
        : $"{Phrase.List(ids.SkipLast(1).Cast<object>())} and {ids[^1]}";
}

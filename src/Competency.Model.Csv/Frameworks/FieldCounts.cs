using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks;

// How often something has no place, by its name, in the order in which it was met.
internal sealed class FieldCounts
{
    private const int MaxNamed = 40;

    private readonly Dictionary<(string Name, string Template), int> _counts = [];
    private readonly List<(string Name, string Template)> _names = [];

    // Counts some.
    // name: What they are called in the file; blank if the template says all.
    // template: What they are, around their name: '{0} of the document'.
    public void Add(string name, int number = 1, string template = "")
    {
        int count = _counts.GetValueOrDefault((name, template));
        _counts[(name, template)] = count + number;
        if (count == 0 && number > 0)
        {
            _names.Add((name, template));
        }
    }

    // Reports all of them in one line; nothing if there is none.
    public void Report(DiagnosticDescriptor rule, SourceLocation place, DiagnosticBag diagnostics)
    {
        if (_names.Count > 0)
        {
            diagnostics.Add(rule, place, ToPhrase());
        }
    }

    // All of them with their numbers.
    public Phrase ToPhrase()
    {
        Phrase named = Phrase.List(_names.Take(MaxNamed).Select(field => (object)(Phrase)$"{Named(field)} ({_counts[field]})"));
        return _names.Count > MaxNamed ? $"{named} and {_names.Count - MaxNamed} more" : named;
    }

    private static Phrase Named((string Name, string Template) field) =>
        field.Template.Length == 0 ? Phrase.Content(field.Name) : Phrase.Around(field.Template, field.Name);
}

using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Csv.Roles;

// A role in the making, found in the rows of one or several tables.
internal sealed class RoleEntry
{
    // A word of so many letters in both makes a grade a title of its own: Senior data analyst.
    private const int ShortestShared = 4;

    // So many definitions of one competency are told apart.
    private const int MostDefinitions = 8;

    private readonly Dictionary<(DutyDraft? Duty, string Key), TaskDraft> _tasks = [];
    private readonly Dictionary<string, DutyDraft> _duties = new(StringComparer.Ordinal);
    private readonly Dictionary<(ElementKind Kind, string Code, string Title), List<CompetencyDefinition>> _definitions = [];

    public RoleEntry(RoleName name, SourceLocation location)
    {
        Name = name;
        Draft = new StandardDraft { Location = location, ExpectsCodes = false };
    }

    // What rows say of it so far.
    public RoleName Name { get; private set; }

    public StandardDraft Draft { get; }

    // The name of the scale of its levels, if a table gives it.
    public string? Scale { get; set; }

    // Its title.
    public string Title => TitleOf(Name.Title, Name.Level);

    // What to call it in messages.
    public string Called => Title.Length > 0 ? Title : Name.Code;

    // The title of a grade of a role: Senior data analyst; Data analyst – senior.
    public static string TitleOf(string title, string level) => level.Length == 0 ? title
        : title.Length == 0 || SharesWord(title, level) ? level
        : $"{title} – {level}";

    // Takes what a further row says and those before did not.
    public void Complete(RoleName name) => Name = new RoleName(
        Or(Name.Code, name.Code),
        Or(Name.Title, name.Title),
        Or(Name.Level, name.Level),
        Or(Name.Sector, name.Sector),
        Or(Name.Track, name.Track),
        Or(Name.Family, name.Family));

    // Takes the definition of a competency.
    public void Define(LinkDraft link, CompetencyDefinition definition)
    {
        (ElementKind, string, string) key = KeyOf(link);
        if (definition.IsBlank)
        {
            return;
        }

        if (!_definitions.TryGetValue(key, out List<CompetencyDefinition>? known))
        {
            _definitions.Add(key, [definition]);
            return;
        }

        for (int at = 0; at < known.Count; at++)
        {
            if (known[at].TryJoin(definition, out CompetencyDefinition joined))
            {
                known[at] = joined;
                return;
            }
        }

        if (known.Count < MostDefinitions)
        {
            known.Add(definition);
        }
    }

    // Defines competencies in the order in which the standard mentions them, however the rows were ordered.
    public void AddDefinitions()
    {
        foreach (LinkDraft link in _definitions.Count == 0 ? [] : Links())
        {
            if (_definitions.Remove(KeyOf(link), out List<CompetencyDefinition>? definitions))
            {
                Draft.Elements.AddRange(definitions.Select(definition => new ElementDraft
                {
                    Kind = link.Kind,
                    Code = link.Code,
                    Title = link.Title,
                    Description = definition.ToString(),
                    Location = link.Location,
                }));
            }
        }
    }

    // What its tasks and itself need.
    public IEnumerable<LinkDraft> Links() =>
        Draft.AllTasks().SelectMany(static task => task.Links).Concat(Draft.Requirements);

    // The duty with this code or name; a new one if there is none.
    public DutyDraft Duty(string code, string title, SourceLocation location)
    {
        string key = KeyOf(code, title);
        if (!_duties.TryGetValue(key, out DutyDraft? duty))
        {
            duty = new DutyDraft { Code = code.Length == 0 ? null : code, Title = title, Location = location };
            _duties.Add(key, duty);
            Draft.Duties.Add(duty);
        }

        return duty;
    }

    // The task with this code or name under a duty; a new one if there is none.
    public TaskDraft Task(DutyDraft? duty, string code, string title, SourceLocation location, out bool isNew)
    {
        string key = KeyOf(code, title);
        isNew = !_tasks.TryGetValue((duty, key), out TaskDraft? task);
        if (task is null)
        {
            task = new TaskDraft { Code = code.Length == 0 ? null : code, Title = title, Location = location };
            _tasks.Add((duty, key), task);
            (duty?.Tasks ?? Draft.Tasks).Add(task);
        }

        return task;
    }

    private static (ElementKind Kind, string Code, string Title) KeyOf(LinkDraft link) => (link.Kind, link.Code ?? "", link.Title);

    private static string KeyOf(string code, string title) => $"{code}\n{SpellingFold.Fold(title).ToUpperInvariant()}";

    private static string Or(string known, string other) => known.Length > 0 ? known : other;

    private static bool SharesWord(string title, string level)
    {
        foreach (string word in title.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length >= ShortestShared && level.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return title.Length > 0 && level.Contains(title, StringComparison.OrdinalIgnoreCase);
    }
}

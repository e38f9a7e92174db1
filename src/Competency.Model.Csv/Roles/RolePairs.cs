using Competency.Model.Drafts;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Csv.Roles;

// What roles and their tasks need, each competency once.
internal sealed class RolePairs(DiagnosticBag diagnostics)
{
    // How many pairs of a set of tables are read.
    public const int MaxPairs = 10_000_000;

    private readonly List<RolePair> _pairs = [];
    private readonly Dictionary<(object Owner, int Competency), int> _first = [];
    private readonly List<(int First, RolePair Pair)> _repeated = [];
    private readonly Dictionary<(ElementKind Kind, string Code, string Title), int> _competencies = [];
    private bool _isFull;

    // The texts of levels.
    public LevelTexts Levels { get; } = new();

    // Gives a competency to a role or one of its tasks; false if it has it already, or if there are too many.
    public bool Add(RoleEntry role, TaskDraft? task, LinkDraft link, string level, SourceLocation levelLocation)
    {
        if (_pairs.Count >= MaxPairs)
        {
            ReportLimit(link.Location);
            return false;
        }

        RolePair pair = new(role, link, Levels.Add(level, levelLocation));
        (object, int) key = (task is null ? role : task, NumberOf(link));
        if (!_first.TryAdd(key, _pairs.Count))
        {
            _repeated.Add((_first[key], pair));
            return false;
        }

        (task?.Links ?? role.Draft.Requirements).Add(link);
        _pairs.Add(pair);
        return true;
    }

    // Gives levels their meaning, and reports pairs that came again.
    public void Finish(CsvReadingOptions options)
    {
        LevelReading reading = new(Levels, options.Levels, diagnostics);
        foreach (RolePair pair in _pairs)
        {
            Settle(pair, reading);
        }

        foreach ((int first, RolePair pair) in _repeated)
        {
            Settle(pair, reading);
            Report(_pairs[first], pair);
        }
    }

    private static void Settle(in RolePair pair, LevelReading reading)
    {
        if (reading[pair.Level] is LevelDraft level)
        {
            pair.Link.Level = level;
            pair.Role.Draft.LevelScale ??= reading.Scale;
        }
    }

    private void Report(in RolePair first, in RolePair again)
    {
        Phrase earlier = first.Link.Location.SeenFrom(again.Link.Location);
        string name = again.Link.Title.Length > 0 ? again.Link.Title : again.Link.Code ?? "";
        double? known = first.Link.Level?.Value;
        if (again.Link.Level?.Value is double level && known is double other && level != other)
        {
            diagnostics.Add(
                RoleRules.LevelsContradict, again.Link.Location, Excerpt.Of(first.Role.Called), Excerpt.Of(name), level, other, earlier);
            first.Link.Level = level > other ? again.Link.Level : first.Link.Level;
        }
        else
        {
            diagnostics.Add(
                RoleRules.PairRepeated, again.Link.Location, Excerpt.Of(first.Role.Called), Excerpt.Of(name), earlier);
            first.Link.Level ??= again.Link.Level;
        }

        first.Link.Weight = Math.Max(first.Link.Weight ?? -1, again.Link.Weight ?? -1) is double weight and >= 0 ? weight : null;
        first.Link.Strength = first.Link.Strength == RequirementStrength.Unspecified ? again.Link.Strength : first.Link.Strength;
    }

    // Competencies of one kind, code and name have one number.
    private int NumberOf(LinkDraft link)
    {
        (ElementKind, string, string) key = (link.Kind, link.Code ?? "", link.Title);
        if (!_competencies.TryGetValue(key, out int number))
        {
            number = _competencies.Count;
            _competencies.Add(key, number);
        }

        return number;
    }

    private void ReportLimit(SourceLocation location)
    {
        if (!_isFull)
        {
            diagnostics.Add(FileRules.LimitReached, location, (Phrase)"pairs of roles and competencies per folder", MaxPairs);
            _isFull = true;
        }
    }
}

using Competency.Model.Catalog;
using Competency.Model.Compiled.Bytes;
using Competency.Model.Drafts;
using Competency.Model.Formats;
using Competency.Model.Mappings;
using Competency.Model.Text;

namespace Competency.Model.Compiled.Records;

// The rules of the diagnostics of a file, each whole: a file can be read without the package that knows them.
internal sealed class RuleTable
{
    // A message of more places is none that a rule has.
    private const int MostPlaces = 16;

    private readonly List<DiagnosticDescriptor> _rules = [];

    // For each rule how many arguments its messages need.
    private readonly Dictionary<int, int> _minArguments = [];

    public RuleTable()
    {
    }

    public RuleTable(RecordTable records, TextTable texts)
    {
        Dictionary<string, DiagnosticDescriptor> own = FileRules.All
            .Concat(ContentRules.All)
            .Concat(CatalogRules.All)
            .Concat(MappingRules.All)
            .ToDictionary(static rule => rule.Id, StringComparer.Ordinal);
        for (int at = 0; at < records.Count; at++)
        {
            RecordReader reader = new(records[at], texts);
            DiagnosticDescriptor rule = Read(ref reader);
            _rules.Add(own.TryGetValue(rule.Id, out DiagnosticDescriptor? known) && known.Equals(rule) ? known : rule);
        }
    }

    public int NumberOf(DiagnosticDescriptor rule)
    {
        int number = _rules.FindIndex(known => ReferenceEquals(known, rule));
        if (number < 0)
        {
            _rules.Add(rule);
            number = _rules.Count - 1;
        }

        return number;
    }

    public DiagnosticDescriptor? Rule(int number) => number < _rules.Count ? _rules[number] : null;

    // The rule of a diagnostic with so many arguments; null if its messages, in either language, need more.
    public DiagnosticDescriptor? Rule(int number, int arguments)
    {
        if (number >= _rules.Count)
        {
            return null;
        }

        if (!_minArguments.TryGetValue(number, out int needed))
        {
            _minArguments.Add(number, needed = MinArguments(_rules[number]));
        }

        return needed <= arguments ? _rules[number] : null;
    }

    public RecordTableWriter ToTable(RecordWriter writer)
    {
        RecordTableWriter table = new();
        foreach (DiagnosticDescriptor rule in _rules)
        {
            writer.Clear();
            writer.Text(rule.Id);
            writer.Text(rule.Title);
            writer.Number((int)rule.Severity);
            writer.Text(rule.MessageFormat);
            writer.Text(rule.HelpPage);
            writer.Flag(rule.IsOncePerFile);
            table.Add(writer.Written);
        }

        return table;
    }

    private static int MinArguments(DiagnosticDescriptor rule)
    {
        string translated = Translations.InChinese($"{rule.Id}.Message") ?? "";
        return MessageText.ModestPlaces(rule.MessageFormat) <= MostPlaces
            ? Math.Max(MessageText.MinArguments(rule.MessageFormat) ?? int.MaxValue, MessageText.MinArguments(translated) ?? int.MaxValue)
            : int.MaxValue;
    }

    private static DiagnosticDescriptor Read(ref RecordReader reader)
    {
        (string id, string title) = (reader.TextOrEmpty(), reader.TextOrEmpty());
        DiagnosticSeverity severity = (DiagnosticSeverity)(reader.Index((int)DiagnosticSeverity.Error + 1) ?? 0);
        return new DiagnosticDescriptor(id, title, severity, reader.TextOrEmpty())
        {
            HelpPage = reader.Text(),
            IsOncePerFile = reader.Flag(),
        };
    }
}

using System.Diagnostics.CodeAnalysis;
using Competency.Model.Drafts;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Tables.Reading;

// The drafts in the making, found by the keys that the tables refer to.
internal sealed class TidyDrafts
{
    private readonly Dictionary<string, StandardDraft> _standards = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), TaskDraft> _tasks = [];
    private readonly Dictionary<(string, string), DutyDraft> _duties = [];
    private readonly Dictionary<(string, string), ElementDraft> _elements = [];
    private readonly Dictionary<(string, string), ElementDraft> _globals = [];
    private readonly Dictionary<(string, string), (NoteDraft Note, SourceLocation First)> _notes = [];
    private readonly Dictionary<string, VocabularyDraft> _frameworks = new(StringComparer.Ordinal);
    private readonly List<StandardDraft> _inOrder = [];
    private readonly List<VocabularyDraft> _frameworksInOrder = [];
    private int _hints;

    // What was read.
    public DocumentDrafts ToDrafts(IReadOnlyList<TableRows> rows) => new(_inOrder, _frameworksInOrder) { Rows = rows };

    public bool Add(TidyRow row, StandardDraft draft)
    {
        bool isNew = Take(row, 0, _standards, row.Text(0), draft);
        if (isNew)
        {
            _inOrder.Add(draft);
        }

        return isNew;
    }

    public bool Add(TidyRow row, VocabularyDraft draft)
    {
        bool isNew = Take(row, 0, _frameworks, row.Text(0), draft);
        if (isNew)
        {
            _frameworksInOrder.Add(draft);
        }

        return isNew;
    }

    public bool Add(TidyRow row, DutyDraft draft) => Take(row, 1, _duties, (row.Text(0), row.Text(1)), draft);

    public bool Add(TidyRow row, TaskDraft draft) => Take(row, 1, _tasks, (row.Text(0), row.Text(1)), draft);

    public bool Add(TidyRow row, ElementDraft draft) => Take(row, 1, _elements, (row.Text(0), row.Text(1)), draft);

    // Takes an element of a vocabulary.
    public bool AddGlobal(TidyRow row, ElementDraft draft) => Take(row, 1, _globals, (row.Text(0), row.Text(1)), draft);

    // The scale with this id: a known one, else one that the vocabulary declares, else one without known ends.
    public LevelScale Scale(string id, string? framework)
    {
        LevelScale scale = LevelScale.FromId(id);
        bool isDeclared = !LevelScale.All.Contains(scale) && framework is not null && _frameworks.ContainsKey(framework);
        return isDeclared ? _frameworks[framework!].LevelScales.Find(declared => declared.Id == id) ?? scale : scale;
    }

    // Reports a row that says what another said already.
    public static void RefuseRepeated(TidyRow row, int column, SourceLocation first) =>
        row.Diagnostics.Add(TidyRules.RowRepeated, row.At(column), Excerpt.Of(row.Text(column)), first, "");

    // The standard of the row's first cell.
    public bool TryGetStandard(TidyRow row, [NotNullWhen(true)] out StandardDraft? draft) =>
        _standards.TryGetValue(row.Text(0), out draft) || Refuse(row, 0, "standard", _standards.Keys);

    // The vocabulary of the row's first cell.
    public bool TryGetFramework(TidyRow row, [NotNullWhen(true)] out VocabularyDraft? draft) =>
        _frameworks.TryGetValue(row.Text(0), out draft) || Refuse(row, 0, "vocabulary", _frameworks.Keys);

    // The task of the row's first two cells.
    public bool TryGetTask(TidyRow row, [NotNullWhen(true)] out TaskDraft? draft) => TryGet(row, 1, _tasks, "task", out draft);

    // The duty of the row's first cell and another.
    public bool TryGetDuty(TidyRow row, int column, [NotNullWhen(true)] out DutyDraft? draft) =>
        TryGet(row, column, _duties, "duty", out draft);

    // The element of the row's first two cells, of a standard or of a vocabulary.
    public bool TryGetElement(TidyRow row, bool isOfFramework, [NotNullWhen(true)] out ElementDraft? draft) =>
        TryGet(row, 1, isOfFramework ? _globals : _elements, "element", out draft);

    // The note with the number of the row's second cell; made if it is new.
    public NoteDraft Note(TidyRow row, StandardDraft standard)
    {
        if (!_notes.TryGetValue((row.Text(0), row.Text(1)), out (NoteDraft Note, SourceLocation First) known))
        {
            _notes.Add((row.Text(0), row.Text(1)), known = (new NoteDraft { Heading = row.Optional(3) }, row.At(3)));
            standard.Notes.Add(known.Note);
        }

        if (row.Optional(3) is string heading && !string.Equals(known.Note.Heading, heading, StringComparison.Ordinal))
        {
            if (known.Note.Heading is not null)
            {
                row.Diagnostics.Add(
                    TidyRules.RowsContradict, row.At(3), Excerpt.Of(heading), Excerpt.Of(known.Note.Heading), known.First);
            }

            known.Note.Heading ??= heading;
        }

        return known.Note;
    }

    private static bool Take<TKey, T>(TidyRow row, int column, Dictionary<TKey, T> known, TKey key, T draft)
        where TKey : notnull
    {
        if (row.Required(column, "the key of the row") is null)
        {
            return false;
        }

        if (known.TryAdd(key, draft))
        {
            return true;
        }

        RefuseRepeated(row, column, known[key] switch
        {
            StandardDraft standard => standard.Location,
            TaskDraft task => task.Location,
            DutyDraft duty => duty.Location,
            ElementDraft element => element.Location,
            VocabularyDraft framework => framework.Location,
            _ => SourceLocation.None,
        });
        return false;
    }

    private bool TryGet<T>(
        TidyRow row, int column, Dictionary<(string, string), T> known, Phrase noun, [NotNullWhen(true)] out T? draft)
        where T : class
    {
        string owner = row.Text(0);
        return known.TryGetValue((owner, row.Text(column)), out draft)
            || Refuse(row, column, noun, known.Keys.Where(key => key.Item1 == owner).Select(static key => key.Item2));
    }

    private bool Refuse(TidyRow row, int column, Phrase noun, IEnumerable<string> known)
    {
        const int MostCompared = 1000;
        string text = Excerpt.Of(row.Text(column));
        bool isHintWanted = _hints++ < DidYouMean.MostHints;
        Phrase nearest = isHintWanted ? DidYouMean.QuotedHint(DidYouMean.Nearest(text, known.Take(MostCompared))) : Phrase.None;
        row.Diagnostics.Add(TidyRules.ReferenceUnknown, row.At(column), text, noun, nearest);
        return false;
    }
}

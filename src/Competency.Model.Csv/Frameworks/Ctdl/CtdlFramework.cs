using System.Text.Json;
using Competency.Model.Drafts;

namespace Competency.Model.Csv.Frameworks.Ctdl;

// One framework and its competencies, of which parents name children and children parents.
internal sealed class CtdlFramework
{
    private readonly VocabularyDraft _draft;
    private readonly CompetencyList _list;
    private readonly List<(string Parent, string Child, SourceLocation Place)> _children = [];

    public CtdlFramework(JsonElement record, SourceLocation place, DiagnosticBag diagnostics)
    {
        bool isKnown = record.ValueKind == JsonValueKind.Object;
        Address = isKnown ? JsonRecords.TextOf(record, "@id") : "";
        string file = place.File ?? "";
        string? language = isKnown ? CtdlText.ReferencesOf(CtdlText.ValueOf(record, "inLanguage")).FirstOrDefault() : null;
        string title = isKnown ? CtdlText.TextIn(CtdlText.TextsOf(CtdlText.ValueOf(record, "name")), language) : "";
        string id = isKnown ? JsonCells.TextOf(CtdlText.ValueOf(record, "ctid")) : "";
        _draft = new VocabularyDraft
        {
            Id = id.Length > 0 ? id : Address.Length > 0 ? Address : FrameworkNames.IdOfFile(file[(file.LastIndexOf('/') + 1)..]),
            Title = title.Length > 0 ? title : null,
            Language = language is { Length: > 0 } ? language : null,
            Location = place,
        };
        _list = new CompetencyList(_draft, diagnostics);
    }

    // How competencies refer to the framework.
    public string Address { get; }

    // Takes a competency.
    public void Take(JsonElement record, SourceLocation place)
    {
        List<(string Language, string Text)> texts = CtdlText.TextsOf(CtdlText.ValueOf(record, "competencyText"));
        List<(string Language, string Text)> labels = CtdlText.TextsOf(CtdlText.ValueOf(record, "competencyLabel"));
        string address = JsonRecords.TextOf(record, "@id");
        string comment = TextOf(record, "comment");
        string text = CtdlText.TextIn(texts, _draft.Language);
        string label = CtdlText.TextIn(labels, _draft.Language);
        ElementDraft element = new()
        {
            Title = text.Length > 0 ? text : label,
            Description = comment.Length > 0 ? comment : null,
            Kind = CompetencyKinds.Of(TextOf(record, "competencyCategory")),
            Location = place,
        };
        if (label.Length > 0 && label != element.Title)
        {
            element.AlternateTitles.Add(label);
        }

        foreach ((string language, string other) in texts.Count > 1 ? texts : [])
        {
            element.Labels[language.Length > 0 ? language : "und"] = other;
        }

        CompetencyEntry entry = new(element, address, JsonCells.TextOf(CtdlText.ValueOf(record, "codedNotation")));
        entry.Parents.AddRange(CtdlText.ReferencesOf(CtdlText.ValueOf(record, "isChildOf")).Select(parent => (parent, place)));
        foreach ((string property, string kind) in CtdlRelations.Kinds)
        {
            entry.Relations.AddRange(CtdlText.ReferencesOf(CtdlText.ValueOf(record, property)).Select(key => (kind, key)));
        }

        if (_list.Add(entry))
        {
            _children.AddRange(CtdlText.ReferencesOf(CtdlText.ValueOf(record, "hasChild")).Select(child => (address, child, place)));
        }
    }

    // The vocabulary.
    public VocabularyDraft Complete()
    {
        foreach ((string parent, string child, SourceLocation place) in _children)
        {
            _list.Find(child)?.Parents.Add((parent, place));
        }

        _list.Complete(Address);
        return _draft;
    }

    private string TextOf(JsonElement record, string name) =>
        CtdlText.TextIn(CtdlText.TextsOf(CtdlText.ValueOf(record, name)), _draft.Language);
}

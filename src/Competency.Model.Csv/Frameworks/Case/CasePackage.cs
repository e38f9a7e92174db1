using System.Text.Json;
using Competency.Model.Drafts;

namespace Competency.Model.Csv.Frameworks.Case;

// One package: a document, its items and what relates them. Nodes are joined by their identifiers, whatever host their addresses name.
internal sealed class CasePackage
{
    private readonly VocabularyDraft _draft;
    private readonly CompetencyList _items;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<LevelScale> _scales = [];
    private readonly FieldCounts _fields = new();
    private readonly FieldCounts _relations = new();
    private readonly List<(JsonElement Record, SourceLocation Place)> _associations = [];
    private readonly Dictionary<CompetencyEntry, string> _languages = [];
    private string _root = "";

    public CasePackage(string file, DiagnosticBag diagnostics)
    {
        string name = file[(file.LastIndexOf('/') + 1)..];
        _draft = new VocabularyDraft { Id = FrameworkNames.IdOfFile(name), Location = new SourceLocation { File = file } };
        _items = new CompetencyList(_draft, diagnostics);
        _diagnostics = diagnostics;
    }

    // Whether the document is known.
    public bool HasDocument { get; private set; }

    // Whether there are no items.
    public bool IsEmpty => _items.Entries.Count == 0;

    // Takes the document.
    public void TakeDocument(JsonElement record, SourceLocation place)
    {
        HasDocument = true;
        _root = JsonRecords.TextOf(record, "identifier");
        string title = JsonRecords.TextOf(record, "title");
        JsonElement own = OwnOf(record);
        string ownId = JsonRecords.TextOf(own, CaseNames.Id);
        _draft.Id = ownId.Length > 0 ? ownId : _root.Length > 0 ? _root : title.Length > 0 ? title : _draft.Id;
        _draft.Title = title.Length == 0 || JsonRecords.TextOf(own, CaseNames.Untitled).Length > 0 ? null : title;
        _draft.Version = OrNull(JsonRecords.TextOf(record, "version"));
        _draft.Language = OrNull(JsonRecords.TextOf(record, "language"));
        _draft.Location = place;
        if (own.ValueKind == JsonValueKind.Object && own.TryGetProperty(CaseNames.LevelScales, out JsonElement scales))
        {
            _draft.LevelScales.AddRange(ScaleCells.Read(scales));
        }

        Count(record, CaseNames.OfDocuments, "{0} of the document");
        string creator = JsonRecords.TextOf(record, "creator");
        _fields.Add("creator", creator.Length == 0 || creator == CaseNames.UnknownCreator ? 0 : 1, "{0} of the document");
    }

    // Takes an item.
    public void TakeItem(JsonElement record, SourceLocation place)
    {
        JsonElement own = OwnOf(record);
        ElementDraft element = new()
        {
            Title = JsonRecords.TextOf(record, "fullStatement"),
            Description = OrNull(JsonRecords.TextOf(record, "notes")),
            Kind = own.ValueKind == JsonValueKind.Object && JsonRecords.TextOf(own, CaseNames.Kind) is { Length: > 0 } kind
                ? ElementKind.FromId(kind)
                : CompetencyKinds.Of(JsonRecords.TextOf(record, "CFItemType")),
            Location = place,
        };
        bool hasOwnParents = own.ValueKind == JsonValueKind.Object && own.TryGetProperty(CaseNames.Broader, out _);
        string identifier = IdentifierOf(record);
        string scheme = JsonRecords.TextOf(record, "humanCodingScheme");
        string[] codes = [.. AllOf(own, CaseNames.Codes).Select(JsonCells.TextOf)];
        string[][] relations = [.. AllOf(own, CaseNames.Relations).Select(static pair => PairOf(pair))];
        CompetencyEntry entry = new(element, identifier, scheme)
        {
            AreParentsExact = hasOwnParents,
            ExactCodes = codes is [var code, var other] ? (code, other) : null,
            IsIdentifierMade = scheme.Length > 0 && identifier == CaseIdentifiers.Of("item", _draft.Id, scheme),
            AreRelationsExact = relations.Length > 0,
        };
        entry.Relations.AddRange(relations.Select(static pair => (pair[0], pair[1])));
        element.AlternateTitles.AddRange(NamesOf(record, own, element.Title));
        foreach (JsonProperty label in LabelsOf(own))
        {
            element.Labels[label.Name] = JsonCells.TextOf(label.Value);
        }

        if (!_items.Add(entry))
        {
            return;
        }

        _languages[entry] = JsonRecords.TextOf(record, "language");
        if (hasOwnParents)
        {
            entry.Parents.AddRange(JsonRecords.AllOf(own, CaseNames.Broader).Select(broader => (JsonCells.TextOf(broader), place)));
        }

        Count(record, CaseNames.OfItems, "");
    }

    // Takes an association, which may stand before its items.
    public void TakeAssociation(JsonElement record, SourceLocation place) => _associations.Add((record, place));

    // Takes definitions of types, subjects, licenses and the like.
    public void TakeDefinitions(JsonElement record)
    {
        foreach (JsonProperty list in record.EnumerateObject())
        {
            bool isLeftOut = list.Name != "CFItemTypes" && list.Value.ValueKind == JsonValueKind.Array;
            _fields.Add(list.Name, isLeftOut ? list.Value.GetArrayLength() : 0);
        }
    }

    // Takes a rubric: the levels of its criteria are scales.
    public void TakeRubric(JsonElement record)
    {
        _fields.Add("CFRubrics");
        foreach (JsonElement criterion in JsonRecords.AllOf(record, "CFRubricCriteria"))
        {
            (double Score, string Name)[] levels =
            [
                .. JsonRecords.AllOf(criterion, "CFRubricCriterionLevels")
                    .Where(static level => level.ValueKind == JsonValueKind.Object
                        && level.TryGetProperty("score", out JsonElement score) && score.ValueKind == JsonValueKind.Number)
                    .Select(static level => (level.GetProperty("score").GetDouble(), JsonRecords.TextOf(level, "quality")))
                    .OrderBy(static level => level.Item1),
            ];
            if (ScaleCells.OfScores(levels) is LevelScale scale && _scales.Add(scale))
            {
                _draft.LevelScales.Add(scale);
            }
        }
    }

    // The vocabulary.
    public VocabularyDraft Complete()
    {
        foreach ((JsonElement record, SourceLocation place) in _associations)
        {
            Relate(record, place);
        }

        GiveLanguages();
        _items.Complete(_root);
        _fields.Report(CompetencyRules.FieldsLeftOut, _draft.Location, _diagnostics);
        _relations.Report(CompetencyRules.RelationsLeftOut, _draft.Location, _diagnostics);
        return _draft;
    }

    private void Relate(JsonElement record, SourceLocation place)
    {
        string type = JsonRecords.TextOf(record, "associationType");
        string origin = NodeOf(record, "originNodeURI");
        string destination = NodeOf(record, "destinationNodeURI");
        Count(record, CaseNames.OfAssociations, "{0} of associations");
        CompetencyEntry? child = _items.Find(origin);
        if (child is null)
        {
            _relations.Add(type, template: "{0} of items that the file does not list");
            return;
        }

        if (type is not ("isChildOf" or "isPartOf"))
        {
            Relate(child, type, destination, record);
            return;
        }

        if (!child.AreParentsExact)
        {
            child.Parents.Add((destination, place));
        }

        if (type == "isPartOf")
        {
            _relations.Add("", template: "isPartOf, read as broader");
        }
    }

    // Relations other than broader ones; one to an item that the file does not list keeps what identifies it.
    private void Relate(CompetencyEntry entry, string type, string destination, JsonElement record)
    {
        if (type.Length == 0 || destination.Length == 0)
        {
            _relations.Add(type, template: type.Length == 0 ? "without a type" : "{0} without a destination");
        }
        else if (!entry.AreRelationsExact)
        {
            bool isAddress = _items.Find(destination) is null
                && !CaseIdentifiers.IsIdentifier(destination)
                && record.TryGetProperty("destinationNodeURI", out JsonElement node)
                && node.ValueKind == JsonValueKind.String;
            entry.Relations.Add((
                CaseRelations.KindOf(type), isAddress ? JsonCells.TextOf(record.GetProperty("destinationNodeURI")) : destination));
        }
    }

    // Items in another language than the document's say their statement in that language.
    private void GiveLanguages()
    {
        _draft.Language ??= _languages.Values
            .Where(static language => language.Length > 0)
            .GroupBy(static language => language, StringComparer.Ordinal)
            .OrderByDescending(static group => group.Count())
            .FirstOrDefault()?.Key;
        foreach ((CompetencyEntry entry, string language) in _languages)
        {
            if (language.Length > 0 && language != _draft.Language)
            {
                entry.Element.Labels.TryAdd(language, entry.Element.Title);
            }
        }
    }

    private void Count(JsonElement record, HashSet<string> known, string template)
    {
        foreach (JsonProperty property in record.EnumerateObject())
        {
            if (!known.Contains(property.Name) && !JsonRecords.IsNothing(property.Value))
            {
                _fields.Add(property.Name, template: template);
            }
        }
    }

    private static IEnumerable<string> NamesOf(JsonElement record, JsonElement own, string title)
    {
        if (own.ValueKind == JsonValueKind.Object && own.TryGetProperty(CaseNames.AlternateTitles, out _))
        {
            return JsonRecords.AllOf(own, CaseNames.AlternateTitles).Select(JsonCells.TextOf);
        }

        string[] names = [JsonRecords.TextOf(record, "abbreviatedStatement"), JsonRecords.TextOf(record, "alternativeLabel")];
        return names.Where(name => name.Length > 0 && name != title).Distinct(StringComparer.Ordinal);
    }

    private static JsonProperty[] LabelsOf(JsonElement own) =>
        own.ValueKind == JsonValueKind.Object
        && own.TryGetProperty(CaseNames.Labels, out JsonElement labels)
        && labels.ValueKind == JsonValueKind.Object
            ? [.. labels.EnumerateObject()]
            : [];

    private static IEnumerable<JsonElement> AllOf(JsonElement own, string property) =>
        own.ValueKind == JsonValueKind.Object ? JsonRecords.AllOf(own, property) : [];

    // A kind and a code; blanks for anything else.
    private static string[] PairOf(JsonElement pair) =>
        pair.ValueKind == JsonValueKind.Array && pair.GetArrayLength() == 2
            ? [.. pair.EnumerateArray().Select(JsonCells.TextOf)]
            : ["", ""];

    private static JsonElement OwnOf(JsonElement record) =>
        record.TryGetProperty(CaseNames.Extensions, out JsonElement extensions)
        && extensions.ValueKind == JsonValueKind.Object
        && extensions.TryGetProperty(CaseNames.Own, out JsonElement own)
            ? own
            : default;

    // A node is an object with an identifier, or in early packages only an address.
    private static string NodeOf(JsonElement record, string property) =>
        !record.TryGetProperty(property, out JsonElement node) ? ""
        : node.ValueKind == JsonValueKind.Object ? IdentifierOf(node)
        : LastPartOf(JsonCells.TextOf(node));

    private static string IdentifierOf(JsonElement record) =>
        JsonRecords.TextOf(record, "identifier") is { Length: > 0 } identifier ? identifier : LastPartOf(JsonRecords.TextOf(record, "uri"));

    private static string LastPartOf(string address) => address[(address.LastIndexOfAny(['/', ':']) + 1)..];

    private static string? OrNull(string text) => text.Length > 0 ? text : null;
}

using System.Text.Encodings.Web;
using System.Text.Json;

namespace Competency.Model.Csv.Frameworks.Case;

// Writes a vocabulary as a package of CASE 1.1. What CASE has no field for stands in an extension, which other systems pass over.
internal sealed class CaseWriter
{
    // CASE asks for a time of the last change, which a vocabulary does not tell.
    private const string Unchanged = "1970-01-01T00:00:00Z";

    private readonly CompetencyVocabulary _vocabulary;
    private readonly Utf8JsonWriter _writer;
    private readonly string _document;
    private readonly CaseCodes _codes;

    private CaseWriter(CompetencyVocabulary vocabulary, Utf8JsonWriter writer)
    {
        (_vocabulary, _writer) = (vocabulary, writer);
        _codes = new CaseCodes(
            vocabulary, (identifier, scheme) => identifier == CaseIdentifiers.Of("item", vocabulary.Id, scheme));
        bool isFree = !_codes.Has(vocabulary.Id);
        _document = isFree && CaseIdentifiers.IsIdentifier(vocabulary.Id) ? vocabulary.Id : CaseIdentifiers.Of("document", vocabulary.Id);
    }

    // Writes it in steps: see OutputSteps.
    public static IEnumerable<long> Steps(Stream stream, CompetencyVocabulary vocabulary)
    {
        JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using Utf8JsonWriter writer = new(stream, options);
        foreach (long step in new CaseWriter(vocabulary, writer).Steps())
        {
            writer.Flush();
            yield return step;
        }
    }

    private IEnumerable<long> Steps()
    {
        long count = 0;
        _writer.WriteStartObject();
        WriteDocument();
        _writer.WriteStartArray("CFItems");
        foreach (CompetencyElement element in _vocabulary.Elements)
        {
            WriteItem(element);
            yield return ++count;
        }

        _writer.WriteEndArray();
        _writer.WriteStartArray("CFAssociations");
        foreach (CompetencyElement element in _vocabulary.Elements)
        {
            WriteParents(element);
            WriteRelations(element);
            yield return count;
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
    }

    private void WriteDocument()
    {
        _writer.WriteStartObject("CFDocument");
        WriteIdentity(_document);
        _writer.WriteString("creator", CaseNames.UnknownCreator);
        _writer.WriteString("title", _vocabulary.Title ?? _vocabulary.Id);
        _writer.WriteString("caseVersion", "1.1");
        WriteOptional("language", _vocabulary.Language);
        WriteOptional("version", _vocabulary.Version);
        WriteLink("CFPackageURI", _document, _vocabulary.Title ?? _vocabulary.Id);
        WriteOwn(_vocabulary.Title is null || _document != _vocabulary.Id || !_vocabulary.LevelScales.IsEmpty, () =>
        {
            WriteOptional(CaseNames.Id, _document == _vocabulary.Id ? null : _vocabulary.Id);
            WriteOptional(CaseNames.Untitled, _vocabulary.Title is null ? "true" : null);
            if (!_vocabulary.LevelScales.IsEmpty)
            {
                _writer.WritePropertyName(CaseNames.LevelScales);
                ScaleCells.Write(_writer, _vocabulary.LevelScales);
            }
        });
        _writer.WriteEndObject();
    }

    private void WriteItem(CompetencyElement element)
    {
        string scheme = _codes.SchemeOf(element);
        string type = CompetencyKinds.NameOf(element.Kind);
        bool isKindRead = CompetencyKinds.Of(type).Equals(element.Kind);
        bool areNamesRead = element.AlternateTitles is [] or [{ Length: > 0 }]
            && !element.AlternateTitles.Contains(element.Title, StringComparer.Ordinal);
        bool areParentsRead = element.Broader.All(broader => _vocabulary.TryGetElement(broader, out _))
            && element.Broader.Distinct().Count() == element.Broader.Length;
        bool areCodesRead = _codes.AreRead(element);
        bool areRelationsRead = AreRelationsRead(element);
        _writer.WriteStartObject();
        WriteIdentity(IdentifierOf(element));
        _writer.WriteString("fullStatement", element.Title);
        WriteOptional("humanCodingScheme", scheme.Length == 0 ? null : scheme);
        WriteOptional("abbreviatedStatement", element.AlternateTitles.FirstOrDefault());
        WriteOptional("CFItemType", type.Length == 0 ? null : type);
        WriteOptional("notes", element.Description);
        WriteLink("CFDocumentURI", _document, _vocabulary.Title ?? _vocabulary.Id);
        bool isAllRead = isKindRead && areNamesRead && areParentsRead && areCodesRead && areRelationsRead && element.Labels.IsEmpty;
        WriteOwn(!isAllRead, () =>
        {
            WriteTexts(CaseNames.Codes, areCodesRead ? [] : CaseCodes.Exact(element));
            WriteOptional(CaseNames.Kind, isKindRead ? null : element.Kind.Id);
            WriteTexts(CaseNames.AlternateTitles, areNamesRead ? [] : element.AlternateTitles);
            WriteTexts(CaseNames.Broader, areParentsRead ? [] : element.Broader.Select(static broader => broader.Text));
            WriteLabels(element);
            WriteExactRelations(areRelationsRead ? [] : element.Relations);
        });
        _writer.WriteEndObject();
    }

    // Each parent in the vocabulary; the document itself for what has none.
    private void WriteParents(CompetencyElement element)
    {
        bool hasParent = false;
        foreach (Codes.ElementCode code in element.Broader.Distinct())
        {
            if (_vocabulary.TryGetElement(code, out CompetencyElement? parent))
            {
                WriteParent(element, IdentifierOf(parent), parent.Title);
                hasParent = true;
            }
        }

        if (!hasParent)
        {
            WriteParent(element, _document, _vocabulary.Title ?? _vocabulary.Id);
        }
    }

    // Relations that CASE has a type for, to elements of the vocabulary and to items of other packages.
    private void WriteRelations(CompetencyElement element)
    {
        foreach (RelatedElement relation in element.Relations.Distinct())
        {
            if (CaseRelations.TypeOf(relation.Kind) is string type && TargetOf(relation) is (string identifier, string title))
            {
                WriteAssociation(element, type, identifier, title);
            }
        }
    }

    private (string Identifier, string Title)? TargetOf(RelatedElement relation) =>
        _vocabulary.TryGetElement(relation.Target, out CompetencyElement? target) ? (IdentifierOf(target), target.Title)
        : CaseIdentifiers.IsIdentifier(relation.Target.Text) && !_codes.Has(relation.Target.Text) ? (relation.Target.Text, "")
        : null;

    private bool AreRelationsRead(CompetencyElement element) =>
        element.Relations.All(relation => CaseRelations.TypeOf(relation.Kind) is not null && TargetOf(relation) is not null)
        && element.Relations.Distinct().Count() == element.Relations.Length;

    private void WriteExactRelations(IReadOnlyCollection<RelatedElement> relations)
    {
        if (relations.Count == 0)
        {
            return;
        }

        _writer.WriteStartArray(CaseNames.Relations);
        foreach (RelatedElement relation in relations)
        {
            _writer.WriteStartArray();
            _writer.WriteStringValue(relation.Kind);
            _writer.WriteStringValue(relation.Target.Text);
            _writer.WriteEndArray();
        }

        _writer.WriteEndArray();
    }

    private void WriteParent(CompetencyElement child, string parent, string title) =>
        WriteAssociation(child, "isChildOf", parent, title);

    private void WriteAssociation(CompetencyElement child, string type, string parent, string title)
    {
        string origin = IdentifierOf(child);
        bool isParent = type == "isChildOf";
        _writer.WriteStartObject();
        WriteIdentity(isParent
            ? CaseIdentifiers.Of("association", origin, parent)
            : CaseIdentifiers.Of("association", origin, parent, type));
        _writer.WriteString("associationType", type);
        WriteLink("originNodeURI", origin, child.Title);
        WriteLink("destinationNodeURI", parent, title);
        _writer.WriteEndObject();
    }

    private string IdentifierOf(CompetencyElement element) => _codes.IdentifierOf(element);

    private void WriteIdentity(string identifier)
    {
        _writer.WriteString("identifier", identifier);
        _writer.WriteString("uri", "urn:uuid:" + identifier);
        _writer.WriteString("lastChangeDateTime", Unchanged);
    }

    private void WriteLink(string property, string identifier, string title)
    {
        _writer.WriteStartObject(property);
        _writer.WriteString("title", title);
        _writer.WriteString("identifier", identifier);
        _writer.WriteString("uri", "urn:uuid:" + identifier);
        _writer.WriteEndObject();
    }

    private void WriteOptional(string property, string? text)
    {
        if (text is not null)
        {
            _writer.WriteString(property, text);
        }
    }

    private void WriteTexts(string property, IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        if (all.Length > 0)
        {
            _writer.WriteStartArray(property);
            Array.ForEach(all, _writer.WriteStringValue);
            _writer.WriteEndArray();
        }
    }

    private void WriteLabels(CompetencyElement element)
    {
        if (!element.Labels.IsEmpty)
        {
            _writer.WriteStartObject(CaseNames.Labels);
            foreach ((string language, string label) in element.Labels)
            {
                _writer.WriteString(language, label);
            }

            _writer.WriteEndObject();
        }
    }

    private void WriteOwn(bool isNeeded, Action write)
    {
        if (isNeeded)
        {
            _writer.WriteStartObject(CaseNames.Extensions);
            _writer.WriteStartObject(CaseNames.Own);
            write();
            _writer.WriteEndObject();
            _writer.WriteEndObject();
        }
    }
}

using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Formats;
using Competency.Model.Text;
using Element = Competency.Model.Csv.Frameworks.Nice.NiceComponents.Element;
using Relationship = Competency.Model.Csv.Frameworks.Nice.NiceComponents.Relationship;

namespace Competency.Model.Csv.Frameworks.Nice;

// Makes drafts of the components of NICE: the same as the tables give. Links are given role by role in the order of their ids, so that
// the order of relationships says nothing.
internal sealed class NiceComponentsReader
{
    private readonly NiceComponents _components;
    private readonly string _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly VocabularyDraft _framework;
    private readonly NiceEditions _editions;
    private readonly NiceAreas _areas = new();
    private readonly Dictionary<string, Element> _elements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StandardDraft> _roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Number, ElementDraft Draft)> _statements = new(StringComparer.Ordinal);
    private readonly RoleStatements _links = new();

    public NiceComponentsReader(NiceComponents components, string file, string? version, DiagnosticBag diagnostics)
    {
        (_components, _file, _diagnostics) = (components, file, diagnostics);
        string? release = version ?? VersionOf(components, file);
        _framework = new VocabularyDraft
        {
            Id = FrameworkNames.IdOf("nice", release),
            Version = release,
            Title = "NICE Framework",
            Language = "en",
            Location = new SourceLocation { File = file },
        };
        _editions = new NiceEditions(release);
    }

    // Reads all elements, then what relates them.
    public DocumentDrafts Read()
    {
        if (!_components.Elements.Exists(static element => element.Type == "work_role"))
        {
            string name = _components.Documents is [{ Name.Length: > 0 } document, ..] ? document.Name : _file;
            _diagnostics.Add(FrameworkRules.RolesAbsent, new SourceLocation { File = _file }, name);
            return new DocumentDrafts([], []);
        }

        foreach (Element element in _components.Elements)
        {
            Take(element);
        }

        IEnumerable<(string From, string To, SourceLocation Place)> links = _components.Relationships
            .Select(Directed)
            .OrderBy(static link => link.From, StringComparer.Ordinal)
            .ThenBy(static link => link.To, StringComparer.Ordinal);
        foreach ((string from, string to, SourceLocation place) in links)
        {
            Relate(from, to, place);
        }

        foreach (StandardDraft role in _roles.Values)
        {
            Order(role);
        }

        _editions.Report(_diagnostics);
        _areas.Report(_diagnostics);
        return new DocumentDrafts([.. _roles.Values], [_framework]);
    }

    private void Take(Element element)
    {
        string said = element.Title.Length > 0 ? element.Title : element.Text;
        if (!_elements.TryAdd(element.Identifier, element))
        {
            Element first = _elements[element.Identifier];
            Phrase difference = TextDifference.Of(first.Title.Length > 0 ? first.Title : first.Text, said);
            _diagnostics.Add(TableRules.RowRepeated, element.Place, element.Identifier, first.Place, difference);
            return;
        }

        switch (element.Type)
        {
            case "work_role":
                _editions.See(element.Identifier, null, element.Place);
                _roles.Add(element.Identifier, NewRole(element));
                break;
            case "competency_area":
                _areas.List(element.Identifier, element.Title);
                break;
            case "category" or "opm_code" or "sort":
                break;
            default:
                TakeStatement(element, element.Text.Length > 0 ? element.Text : element.Title);
                break;
        }
    }

    private StandardDraft NewRole(Element element) => new()
    {
        Code = new DraftText(element.Identifier, element.Place),
        Title = new DraftText(OneLine(element.Title), element.Place),
        Description = element.Text.Length > 0 ? new DraftText(element.Text, element.Place) : null,
        Framework = _framework.Id,
        Language = "en",
        Location = element.Place,
    };

    // Elements of other types, such as notes on what was withdrawn, have ids of other forms.
    private void TakeStatement(Element element, string text)
    {
        ElementKind kind = element.Type switch
        {
            "task" => ElementKind.Task,
            "knowledge" => ElementKind.Knowledge,
            "skill" => ElementKind.Skill,
            "ability" => ElementKind.Ability,
            _ => element.Identifier.Length == 5 ? NiceIds.KindOf(element.Identifier) : ElementKind.Unspecified,
        };
        if (kind.Equals(ElementKind.Unspecified))
        {
            return;
        }

        bool isMarked = element.Type.Contains("withdraw", StringComparison.Ordinal) && !NiceEditions.IsWithdrawn(text);
        _editions.See(element.Identifier, isMarked ? "withdrawn: " + text : text, element.Place);
        ElementDraft statement = new() { Code = element.Identifier, Kind = kind, Title = OneLine(text), Location = element.Place };
        _statements.Add(element.Identifier, (_statements.Count, statement));
        _framework.Elements.Add(statement);
    }

    // A link from the role, area or category to what it has, whichever end the file names first.
    private (string From, string To, SourceLocation Place) Directed(Relationship relationship)
    {
        (string source, string destination) = (relationship.Source, relationship.Destination);
        bool isReversed = Rank(destination) < Rank(source);
        return isReversed ? (destination, source, relationship.Place) : (source, destination, relationship.Place);
    }

    private int Rank(string id) => _elements.GetValueOrDefault(id)?.Type switch
    {
        "category" => 0,
        "work_role" or "competency_area" => 1,
        null => NiceIds.IsOwner(id) ? 1 : 2,
        _ => 2,
    };

    private void Relate(string from, string to, SourceLocation place)
    {
        if (_roles.TryGetValue(from, out StandardDraft? role))
        {
            RelateRole(role, to, place);
        }
        else if (_areas.Has(from) && _statements.TryGetValue(to, out (int Number, ElementDraft Draft) statement))
        {
            _areas.Add(from, statement.Draft, place);
        }
        else if (_roles.TryGetValue(to, out StandardDraft? member) && _elements.GetValueOrDefault(from) is { Type: "category" } category)
        {
            member.Classifications.Add(
                new ClassificationDraft("nice-category", null, $"{category.Title} ({category.Identifier})", place));
        }
        else if (!_elements.ContainsKey(from) || !_elements.ContainsKey(to))
        {
            ReportAbsent(from, to, place);
        }
    }

    private void RelateRole(StandardDraft role, string to, SourceLocation place)
    {
        if (_statements.TryGetValue(to, out (int Number, ElementDraft Draft) statement))
        {
            _editions.Link(to);
            _links.Add(role, statement.Draft, statement.Number, RequirementStrength.Unspecified, place, _diagnostics);
        }
        else if (_elements.GetValueOrDefault(to) is { Type: "opm_code" })
        {
            role.Classifications.Add(new ClassificationDraft("opm", to, null, place));
        }
        else if (!_elements.ContainsKey(to))
        {
            ReportAbsent(role.Code!.Value.Value, to, place);
        }
    }

    private void ReportAbsent(string from, string to, SourceLocation place) =>
        _diagnostics.Add(FrameworkRules.StatementAbsent, place, Excerpt.Of(from), Excerpt.Of(to), NiceEditions.HintOf(to));

    // The codes of a role before its category, as in the tables.
    private static void Order(StandardDraft role)
    {
        ClassificationDraft[] ordered = [.. role.Classifications.OrderBy(static entry => entry.Scheme == "opm" ? 0 : 1)];
        role.Classifications.Clear();
        role.Classifications.AddRange(ordered);
    }

    // The version that the document of the roles gives; releases without one have it in the identifier or in the name of the file.
    private static string? VersionOf(NiceComponents components, string file)
    {
        string? owner = components.Elements.Find(static element => element.Type == "work_role")?.Document;
        NiceComponents.Document document = components.Documents.Find(document => document.Identifier == owner);
        string identifier = document.Identifier ?? "";
        bool isNumberOfPublication = identifier.StartsWith("SP_", StringComparison.OrdinalIgnoreCase);
        string fileName = file[(file.LastIndexOf('/') + 1)..];
        return FrameworkNames.VersionIn(document.Version)
            ?? (isNumberOfPublication ? null : FrameworkNames.VersionIn(identifier.Replace('-', '.')))
            ?? FrameworkNames.VersionIn(fileName.Replace('-', '.'));
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\u00A0', ' ').Trim();
}

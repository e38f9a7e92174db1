using Competency.Model.Drafts;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Case;

// Makes a vocabulary of a table of items. Rows above the header row, such as #title,…, describe the document.
internal sealed class OpenSaltReader
{
    private static readonly string[] FieldsOfDocument =
        ["creator", "publisher", "description", "adoption_status", "subject", "status_start_date", "license"];

    private static readonly char[] Separators = ['|', ';', ','];

    private readonly FrameworkReading _reading;
    private readonly DocumentFile _file;
    private readonly VocabularyDraft _draft;
    private readonly CompetencyList _items;
    private readonly FieldCounts _fields = new();

    public OpenSaltReader(FrameworkReading reading, DocumentFile file)
    {
        (_reading, _file) = (reading, file);
        _draft = new VocabularyDraft
        {
            Id = Above("identifier") ?? FrameworkNames.IdOfFile(file.FileName),
            Title = Above("title"),
            Version = Above("version"),
            Language = Above("language"),
            Location = new SourceLocation { File = file.Name },
        };
        _items = new CompetencyList(_draft, reading.Diagnostics);
    }

    // Reads the file.
    public VocabularyDraft Read()
    {
        foreach (string field in FieldsOfDocument)
        {
            _fields.Add(field, Above(field) is null ? 0 : 1, "{0} of the document");
        }

        _reading.ReadFile(OpenSaltTables.Items, _file, Take);
        _items.Complete(_draft.Id);
        _fields.Report(CompetencyRules.FieldsLeftOut, _draft.Location, _reading.Diagnostics);
        return _draft;
    }

    private bool Take(FrameworkRow row)
    {
        List<string>? exact = JsonCells.ReadList(row, OpenSaltTables.ExactTexts);
        string notes = exact is [_, var text, ..] ? text : row.Exact(OpenSaltTables.Notes);
        ElementDraft element = new()
        {
            Title = exact is [var title, ..] ? title : row.Exact(OpenSaltTables.Statement),
            Description = notes.Length > 0 ? notes : null,
            Kind = CompetencyKinds.Of(row.Exact(OpenSaltTables.Type)),
            Location = row.At(),
        };
        string shorter = row.Exact(OpenSaltTables.Abbreviated);
        string[] shortest = shorter.Length > 0 && shorter != element.Title ? [shorter] : [];
        element.AlternateTitles.AddRange(JsonCells.ReadList(row, OpenSaltTables.OtherNames) ?? [.. shortest]);
        foreach ((string language, string name) in JsonCells.ReadNamed(row, OpenSaltTables.Labels) ?? [])
        {
            element.Labels[language] = name;
        }

        List<string>? parents = JsonCells.ReadList(row, OpenSaltTables.AllParents);
        string code = exact is [_, _, var third, ..] ? third : row.Exact(OpenSaltTables.Code);
        List<string>? codes = JsonCells.ReadList(row, OpenSaltTables.ExactCodes);
        List<string>? relations = JsonCells.ReadList(row, OpenSaltTables.AllRelations);
        string identifier = row.Exact(OpenSaltTables.Identifier);
        CompetencyEntry entry = new(element, identifier, code)
        {
            AreParentsExact = parents is not null,
            MayParentsBeLists = parents is null,
            ExactCodes = codes is [var own, var other] ? (own, other) : null,
            IsIdentifierMade = CaseIdentifiers.IsMade(identifier),
            AreRelationsExact = relations is not null,
        };
        entry.Relations.AddRange(relations?.Chunk(2).Where(static pair => pair.Length == 2).Select(static pair => (pair[0], pair[1]))
            ?? RelationsOf(row));
        entry.Parents.AddRange((parents ?? [row.Exact(OpenSaltTables.Parent), row.Exact(OpenSaltTables.Whole)])
            .Select(parent => (parent, row.At(OpenSaltTables.Parent))));
        if (!_items.Add(entry))
        {
            return false;
        }

        GiveLanguage(element, row.Exact(OpenSaltTables.Language));
        for (int column = 0; column < OpenSaltTables.LeftOut.Length; column++)
        {
            int place = OpenSaltTables.FirstField + column;
            _fields.Add(OpenSaltTables.LeftOut[column], row.Exact(place).Length > 0 ? 1 : 0);
        }

        return true;
    }

    // What cells name, one or several.
    private static IEnumerable<(string Kind, string Key)> RelationsOf(FrameworkRow row) =>
        OpenSaltTables.Relations.SelectMany((name, at) => row.Exact(OpenSaltTables.FirstRelation + at)
            .Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(key => (CaseRelations.KindOf(name.Split('|')[0]), key)));

    // The first language that an item has is the vocabulary's, if the document does not tell.
    private void GiveLanguage(ElementDraft element, string language)
    {
        if (language.Length > 0 && language != (_draft.Language ??= language))
        {
            element.Labels[language] = element.Title;
        }
    }

    private string? Above(string name) => _reading.Files.TopOf(_file).Above
        .Where(row => row is [var first, ..] && string.Equals(first.Trim().TrimStart('#').Trim(), name, StringComparison.OrdinalIgnoreCase))
        .Select(static row => row.Length > 1 ? row[1].Trim() : "")
        .FirstOrDefault(static value => value.Length > 0);
}

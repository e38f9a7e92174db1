using Competency.Model.Drafts;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Case;

// Makes a vocabulary of a table of items. Rows above the header row, such as #title,…, describe the document.
internal sealed class OpenSaltReader
{
    private readonly FrameworkReading _reading;
    private readonly DocumentFile _file;
    private readonly VocabularyDraft _draft;
    private readonly CompetencyList _items;
    private readonly FieldCounts _fields = new();
    private readonly FieldCounts _relations = new();

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
        foreach (string field in new[] { "creator", "publisher", "description", "adoption_status", "subject", "status_start_date", "license" })
        {
            _fields.Add($"{field} of the document", Above(field) is null ? 0 : 1);
        }

        _reading.ReadFile(OpenSaltTables.Items, _file, Take);
        _items.Complete(_draft.Id);
        _fields.Report(CompetencyRules.FieldsLeftOut, _draft.Location, _reading.Diagnostics);
        _relations.Report(CompetencyRules.RelationsLeftOut, _draft.Location, _reading.Diagnostics);
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
        CompetencyEntry entry = new(element, row.Exact(OpenSaltTables.Identifier), code)
        {
            AreParentsExact = parents is not null,
            MayParentsBeLists = parents is null,
        };
        entry.Parents.AddRange((parents ?? [row.Exact(OpenSaltTables.Parent), row.Exact(OpenSaltTables.Whole)])
            .Select(parent => (parent, row.At(OpenSaltTables.Parent))));
        if (!_items.Add(entry))
        {
            return false;
        }

        GiveLanguage(element, row.Exact(OpenSaltTables.Language));
        for (int column = 0; column < OpenSaltTables.LeftOut.Length; column++)
        {
            int place = OpenSaltTables.FirstRelation + column;
            string name = OpenSaltTables.LeftOut[column].Split('|')[0];
            bool isRelation = place < OpenSaltTables.FirstField || name == "isRelatedTo";
            (isRelation ? _relations : _fields).Add(name, row.Exact(place).Length > 0 ? 1 : 0);
        }

        return true;
    }

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

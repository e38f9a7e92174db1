using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks;

// The statements of a framework by their ids, which are its vocabulary.
internal sealed class StatementRegister(VocabularyDraft framework)
{
    private readonly KeyIndex<ElementDraft> _statements = new();

    // What a message adds about an id that no table lists.
    public Func<string, Phrase> HintOf { get; init; } = static _ => Phrase.None;

    // Takes a statement that a table lists; false, with a finding, if its key is blank or known.
    // row: The row.
    // code: The column of its id.
    // title: The column of its text.
    // kindOf: Its kind, told by its id and its text.
    // kindColumn: The column that the kind follows from, for diagnostics.
    public bool List(FrameworkRow row, int code, int title, Func<string, string, ElementKind> kindOf, int kindColumn)
    {
        ElementDraft statement = new() { Code = row.Text(code), Title = row.Label(title), Location = row.At() };
        statement.Kind = kindOf(statement.Code, statement.Title);
        if (!_statements.Take(row, code, statement, static known => known.Location, static known => known.Title))
        {
            return false;
        }

        framework.Elements.Add(statement);
        if (statement.Kind.Equals(ElementKind.Unspecified))
        {
            row.Diagnostics.Add(FrameworkRules.ElementKindUnknown, row.At(kindColumn), statement.Code, Excerpt.Of(statement.Title));
        }

        return true;
    }

    // The statement that a link names; null, with a finding, if no table lists it.
    // row: The row of the link.
    // column: The column of the id.
    // number: The number of the statement among all.
    public ElementDraft? Find(FrameworkRow row, int column, out int number)
    {
        number = _statements.NumberOf(row.Key(column));
        if (number >= 0)
        {
            return _statements[number];
        }

        string id = row.Text(column);
        row.Diagnostics.Add(TableRules.ReferenceUnknown, row.At(column), Excerpt.Of(id), (Phrase)"statement", HintOf(id));
        return null;
    }

    // The statement of a row that is a link and says what it links to; a new one if no table lists it. Texts that differ are
    // reported.
    // row: The row of the link.
    // code: The column of the id.
    // title: The column of the text.
    // kindOf: The kind of a new one, told by its id and its text.
    // number: The number of the statement among all.
    public ElementDraft? FindOrList(
        FrameworkRow row, int code, int title, Func<string, string, ElementKind> kindOf, out int number)
    {
        number = _statements.NumberOf(row.Key(code));
        if (number < 0)
        {
            bool isListed = List(row, code, title, kindOf, kindColumn: code);
            number = isListed ? _statements.Count - 1 : -1;
            return isListed ? _statements[number] : null;
        }

        ElementDraft known = _statements[number];
        string said = row.Label(title);
        if (said.Length > 0 && !string.Equals(said, known.Title, StringComparison.Ordinal))
        {
            row.Diagnostics.Add(
                FrameworkRules.TextsDiffer,
                row.At(title),
                known.Code,
                TextDifference.Part(said, known.Title),
                TextDifference.Part(known.Title, said),
                known.Location.SeenFrom(row.At()));
        }

        return known;
    }
}

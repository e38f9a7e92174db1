using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks;

/// <summary>The statements of a framework by their ids, which are its vocabulary.</summary>
internal sealed class StatementRegister(VocabularyDraft framework)
{
    private readonly KeyIndex<ElementDraft> _statements = new();

    /// <summary>Takes a statement that a table lists; false, with a finding, if its key is blank or known.</summary>
    /// <param name="row">The row.</param>
    /// <param name="code">The column of its id.</param>
    /// <param name="title">The column of its text.</param>
    /// <param name="kindOf">Its kind, told by its id and its text.</param>
    /// <param name="kindColumn">The column that the kind follows from, for findings.</param>
    public bool List(FrameworkRow row, int code, int title, Func<string, string, ElementKind> kindOf, int kindColumn)
    {
        ElementDraft statement = new() { Code = row.Text(code), Title = row.Label(title), Location = row.At() };
        statement.Kind = kindOf(statement.Code, statement.Title);
        if (!_statements.Take(row, code, statement, static known => known.Location))
        {
            return false;
        }

        framework.Elements.Add(statement);
        if (statement.Kind.Equals(ElementKind.Unspecified))
        {
            row.Diagnostics.Add(FrameworkRules.BundleKindUnknown, row.At(kindColumn), statement.Code, Excerpt.Of(statement.Title));
        }

        return true;
    }

    /// <summary>The statement that a link names; <see langword="null"/>, with a finding, if no table lists it.</summary>
    /// <param name="row">The row of the link.</param>
    /// <param name="column">The column of the id.</param>
    /// <param name="number">The number of the statement among all.</param>
    public ElementDraft? Find(FrameworkRow row, int column, out int number)
    {
        number = _statements.NumberOf(row.Key(column));
        if (number >= 0)
        {
            return _statements[number];
        }

        row.Diagnostics.Add(TableRules.ReferenceUnknown, row.At(column), Excerpt.Of(row.Text(column)), "statement", "");
        return null;
    }
}

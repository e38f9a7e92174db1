using System.Text;
using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks;

// The work roles of a framework by their ids; what only links know becomes a standard without title.
internal sealed class RoleRegister(string framework)
{
    private readonly KeyIndex<StandardDraft> _roles = new();
    private readonly List<StandardDraft> _inOrder = [];

    // The roles in the order of their table, then those that only links know.
    public IReadOnlyList<StandardDraft> All => _inOrder;

    // Takes a role that a table lists.
    public StandardDraft? List(FrameworkRow row, int code, int title, int description)
    {
        StandardDraft role = New(row.Text(code), row.At(code));
        role.Title = new DraftText(row.Label(title), row.At(title));
        if (!_roles.Take(row, code, role, static known => known.Location, static known => known.Title?.Value))
        {
            return null;
        }

        role.Description = row.Optional(description) is string text ? new DraftText(text, row.At(description)) : null;
        _inOrder.Add(role);
        return role;
    }

    // The role that a link names.
    public StandardDraft? Find(FrameworkRow row, int column)
    {
        if (_roles.Find(row.Key(column)) is StandardDraft known)
        {
            return known;
        }

        string code = row.Text(column);
        if (code.Length == 0)
        {
            row.Diagnostics.Add(TableRules.ReferenceUnknown, row.At(column), "", (Phrase)"work role", "");
            return null;
        }

        StandardDraft role = New(code, row.At(column));
        _roles.TryAdd(row.Key(column), role);
        _inOrder.Add(role);
        return role;
    }

    // The role of a code that a sheet of its own is about.
    // code: The code.
    // location: Where the sheet says so.
    // isNew: Whether no table lists it.
    public StandardDraft Of(string code, SourceLocation location, out bool isNew)
    {
        byte[] key = Encoding.UTF8.GetBytes(code);
        StandardDraft? known = _roles.Find(key);
        isNew = known is null;
        StandardDraft role = known ?? New(code, location);
        if (isNew)
        {
            _roles.TryAdd(key, role);
            _inOrder.Add(role);
        }

        return role;
    }

    // Reports the roles that no table lists.
    public void ReportUnlisted(DiagnosticBag diagnostics)
    {
        foreach (StandardDraft role in _inOrder.Where(static role => role.Title is null))
        {
            diagnostics.Add(
                FrameworkRules.LinkedStandardNotListed,
                role.Location,
                role.Code!.Value.Value,
                role.Requirements.Count + role.Tasks.Count,
                (Phrase)"without a title");
        }
    }

    private StandardDraft New(string code, SourceLocation location) => new()
    {
        Code = new DraftText(code, location),
        Framework = framework,
        Language = "en",
        Location = location,
    };
}

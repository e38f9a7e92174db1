using Competency.Model.Drafts;

namespace Competency.Model.Csv.Frameworks;

// Roles and the statements that they are linked to, each once: tasks become tasks of the role, the rest what it needs.
internal sealed class RoleStatements
{
    private readonly Dictionary<(StandardDraft Role, string Statement), TaskDraft> _tasks = [];
    private readonly FrameworkLinks _links = new();

    // Gives a statement to a role; false, with a finding, if the role has it already.
    // role: The role.
    // statement: The statement.
    // number: Its number among the statements.
    // strength: The strength of the link.
    // place: The row that says so.
    // diagnostics: Takes the finding.
    public bool Add(
        StandardDraft role,
        ElementDraft statement,
        int number,
        RequirementStrength strength,
        SourceLocation place,
        DiagnosticBag diagnostics)
    {
        if (!statement.Kind.Equals(ElementKind.Task))
        {
            return _links.Add(role, number, statement.Code!, strength, place, diagnostics);
        }

        TaskDraft task = new() { Code = statement.Code, Title = statement.Title, Necessity = strength, Location = place };
        if (_tasks.TryAdd((role, statement.Code!), task))
        {
            role.Tasks.Add(task);
            return true;
        }

        TaskDraft first = _tasks[(role, statement.Code!)];
        first.Necessity = FrameworkLinks.Settle(
            role, statement.Code!, (first.Necessity, first.Location), (strength, place), diagnostics);
        return false;
    }
}

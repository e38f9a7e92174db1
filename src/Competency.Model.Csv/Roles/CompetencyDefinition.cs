namespace Competency.Model.Csv.Roles;

// What tables say that a competency is, and what each of its levels means.
internal sealed class CompetencyDefinition(string text)
{
    private List<string>? _steps;

    // Whether it says nothing.
    public bool IsBlank => text.Length == 0 && _steps is null;

    // The definition as a text, a level in each of its last paragraphs.
    public override string ToString() => _steps is null ? text : string.Join("\n\n", text.Length == 0 ? _steps : [text, .. _steps]);

    // Takes what a level means; nothing if it is blank.
    public void Add(string step)
    {
        if (step.Length > 0 && _steps?.Contains(step, StringComparer.Ordinal) != true)
        {
            (_steps ??= []).Add(step);
        }
    }

    // Takes in another definition with the same text, or one of both without any; false if it is a definition of its own.
    public bool TryJoin(CompetencyDefinition other, out CompetencyDefinition joined)
    {
        joined = this;
        if (text.Length > 0 && other.Text.Length > 0 && !string.Equals(text, other.Text, StringComparison.Ordinal))
        {
            return false;
        }

        if (other._steps is null && (text.Length > 0 || other.Text.Length == 0))
        {
            return true;
        }

        // The longer list has the order of the levels.
        bool isLonger = (other._steps?.Count ?? 0) > (_steps?.Count ?? 0);
        joined = new CompetencyDefinition(text.Length > 0 ? text : other.Text);
        foreach (string step in (isLonger ? other._steps : _steps) ?? [])
        {
            joined.Add(step);
        }

        foreach (string step in (isLonger ? _steps : other._steps) ?? [])
        {
            joined.Add(step);
        }

        return true;
    }

    private string Text => text;
}

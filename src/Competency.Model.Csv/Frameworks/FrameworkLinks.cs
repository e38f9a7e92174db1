using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks;

// Links of roles, each once. What is said beats what is not, and the stronger beats the weaker.
internal sealed class FrameworkLinks
{
    private readonly KnownLinks<StandardDraft> _known = new();

    // Gives a link to its role; false, with a finding, if the role has one to this element already.
    // role: The role.
    // element: The number of the element.
    // id: What the link calls it.
    // strength: The strength of the link.
    // place: The row that says so.
    // diagnostics: Takes the finding.
    public bool Add(
        StandardDraft role, int element, string id, RequirementStrength strength, SourceLocation place, DiagnosticBag diagnostics)
    {
        if (_known.Find(role, element) is LinkDraft first)
        {
            first.Strength = Settle(role, id, (first.Strength, first.Location), (strength, place), diagnostics);
            return false;
        }

        LinkDraft link = new() { Id = id, Strength = strength, Location = place };
        _known.Add(role, element, link);
        role.Requirements.Add(link);
        return true;
    }

    // Reports a second link to the same thing, and says which strength is kept.
    public static RequirementStrength Settle(
        StandardDraft role,
        string target,
        (RequirementStrength Strength, SourceLocation Place) first,
        (RequirementStrength Strength, SourceLocation Place) second,
        DiagnosticBag diagnostics)
    {
        string name = role.Code?.Value ?? "";
        Phrase earlier = first.Place.SeenFrom(second.Place);
        if (first.Strength == second.Strength)
        {
            diagnostics.Add(FrameworkRules.LinkRepeated, second.Place, name, target, earlier);
            return first.Strength;
        }

        RequirementStrength kept = Rank(second.Strength) < Rank(first.Strength) ? second.Strength : first.Strength;
        diagnostics.Add(
            FrameworkRules.LinksContradict,
            second.Place,
            name,
            target,
            Word(second.Strength),
            Word(first.Strength),
            earlier,
            Word(kept));
        return kept;
    }

    private static int Rank(RequirementStrength strength) => strength switch
    {
        RequirementStrength.Essential or RequirementStrength.Core => 0,
        RequirementStrength.Optional or RequirementStrength.Additional => 1,
        _ => 2,
    };

    private static Phrase Word(RequirementStrength strength) => strength switch
    {
        RequirementStrength.Essential => "essential",
        RequirementStrength.Optional => "optional",
        RequirementStrength.Core => "core",
        RequirementStrength.Additional => "additional",
        _ => "unspecified",
    };
}

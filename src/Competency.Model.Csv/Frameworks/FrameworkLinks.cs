using Competency.Model.Drafts;

namespace Competency.Model.Csv.Frameworks;

/// <summary>Links of roles, each once. What is said beats what is not, and the stronger beats the weaker.</summary>
internal sealed class FrameworkLinks
{
    private readonly KnownLinks<StandardDraft> _known = new();

    /// <summary>Gives a link to its role; false, with a finding, if the role has one to this element already.</summary>
    /// <param name="role">The role.</param>
    /// <param name="element">The number of the element.</param>
    /// <param name="id">What the link calls it.</param>
    /// <param name="strength">The strength of the link.</param>
    /// <param name="place">The row that says so.</param>
    /// <param name="diagnostics">Takes the finding.</param>
    public bool Add(StandardDraft role, int element, string id, RequirementStrength strength, SourceLocation place, DiagnosticBag diagnostics)
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

    /// <summary>Reports a second link to the same thing, and says which strength is kept.</summary>
    public static RequirementStrength Settle(
        StandardDraft role,
        string target,
        (RequirementStrength Strength, SourceLocation Place) first,
        (RequirementStrength Strength, SourceLocation Place) second,
        DiagnosticBag diagnostics)
    {
        string name = role.Code?.Value ?? "";
        string earlier = first.Place.SeenFrom(second.Place);
        if (first.Strength == second.Strength)
        {
            diagnostics.Add(FrameworkRules.BundleLinkRepeated, second.Place, name, target, earlier);
            return first.Strength;
        }

        RequirementStrength kept = Rank(second.Strength) < Rank(first.Strength) ? second.Strength : first.Strength;
        diagnostics.Add(FrameworkRules.BundleLinksContradict, second.Place, name, target, Word(second.Strength), Word(first.Strength), earlier, Word(kept));
        return kept;
    }

    private static int Rank(RequirementStrength strength) => strength switch
    {
        RequirementStrength.Essential or RequirementStrength.Core => 0,
        RequirementStrength.Optional or RequirementStrength.Additional => 1,
        _ => 2,
    };

    private static string Word(RequirementStrength strength) => strength switch
    {
        RequirementStrength.Essential => "essential",
        RequirementStrength.Optional => "optional",
        RequirementStrength.Core => "core",
        RequirementStrength.Additional => "additional",
        _ => "unspecified",
    };
}

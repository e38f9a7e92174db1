using Competency.Model.Diagnostics;
using Competency.Model.Drafts;

namespace Competency.Model.Csv.Bundles;

/// <summary>Links of roles, each once. What is said beats what is not, and the stronger beats the weaker.</summary>
internal sealed class BundleLinks
{
    private readonly Dictionary<StandardDraft, Dictionary<object, LinkDraft>> _known = [];
    private StandardDraft? _lastRole;
    private Dictionary<object, LinkDraft> _linksOfLast = [];

    /// <summary>Gives a link to its role; false, with a finding, if the role has one to this element already.</summary>
    /// <param name="role">The role.</param>
    /// <param name="link">The link.</param>
    /// <param name="element">The element, or its key if no table lists it.</param>
    /// <param name="row">The row that says so.</param>
    public bool Add(StandardDraft role, LinkDraft link, object element, BundleRow row)
    {
        Dictionary<object, LinkDraft> links = LinksOf(role);
        if (links.TryAdd(element, link))
        {
            role.Requirements.Add(link);
            return true;
        }

        LinkDraft first = links[element];
        first.Strength = Settle(role, link.Id!, first.Strength, first.Location, link.Strength, row);
        return false;
    }

    /// <summary>Reports a second link to the same thing, and says which strength is kept.</summary>
    public static RequirementStrength Settle(
        StandardDraft role,
        string target,
        RequirementStrength first,
        SourceLocation location,
        RequirementStrength second,
        BundleRow row)
    {
        string name = role.Code?.Value ?? "";
        if (first == second)
        {
            row.Diagnostics.Add(DiagnosticRules.BundleLinkRepeated, row.At(), name, target, location.SeenFrom(row.At()));
            return first;
        }

        RequirementStrength kept = Rank(second) < Rank(first) ? second : first;
        row.Diagnostics.Add(DiagnosticRules.BundleLinksContradict, row.At(), name, target, Word(second), Word(first), location.SeenFrom(row.At()), Word(kept));
        return kept;
    }

    /// <summary>The links of a role by their elements; rows mostly come role by role.</summary>
    private Dictionary<object, LinkDraft> LinksOf(StandardDraft role)
    {
        if (role == _lastRole)
        {
            return _linksOfLast;
        }

        if (!_known.TryGetValue(role, out Dictionary<object, LinkDraft>? links))
        {
            _known.Add(role, links = []);
        }

        (_lastRole, _linksOfLast) = (role, links);
        return links;
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
        _ => "blank",
    };
}

using System.Collections.Immutable;

namespace Competency.Model.Gaps;

/// <summary>What each role of a catalog needs, concept by concept; computed when first asked for and kept.</summary>
internal sealed class RoleProfiles
{
    private readonly CompetencyCatalog _catalog;
    private readonly RoleNeed[]?[] _profiles;

    private RoleProfiles(CompetencyCatalog catalog)
    {
        _catalog = catalog;
        _profiles = new RoleNeed[catalog.Standards.Length][];
    }

    /// <summary>The profiles of a catalog.</summary>
    public static RoleProfiles Of(CompetencyCatalog catalog) => catalog.Derived(static owner => new RoleProfiles(owner));

    /// <summary>The needs of a standard by ascending concept. Two threads may both compute it; they get equal ones.</summary>
    public ReadOnlySpan<RoleNeed> this[CompetencyStandard standard]
    {
        get
        {
            ref RoleNeed[]? profile = ref _profiles[_catalog.IndexOf(standard)];
            RoleNeed[] known = Volatile.Read(ref profile) ?? Compute(standard);
            Volatile.Write(ref profile, known);
            return known;
        }
    }

    private RoleNeed[] Compute(CompetencyStandard standard) =>
    [
        .. standard.Requirements
            .GroupBy(requirement => _catalog.ConceptOf(requirement.Element).Index)
            .OrderBy(static group => group.Key)
            .Select(static group => RoleNeed.Unite(group.Key, group.ToImmutableArray())),
    ];
}

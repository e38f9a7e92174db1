namespace Competency.Model.Needs;

/// <summary>What each role of a catalog needs, concept by concept; computed when first asked for and kept.</summary>
internal sealed class RoleProfiles
{
    private readonly CompetencyCatalog _catalog;
    private readonly RoleView?[] _profiles;

    private RoleProfiles(CompetencyCatalog catalog)
    {
        _catalog = catalog;
        _profiles = new RoleView?[catalog.Standards.Length];
    }

    /// <summary>The profiles of a catalog.</summary>
    public static RoleProfiles Of(CompetencyCatalog catalog) => catalog.Derived(static owner => new RoleProfiles(owner));

    /// <summary>What a standard needs. Two threads may both compute it; they get equal ones.</summary>
    public RoleView this[int standard]
    {
        get
        {
            RoleView known = Volatile.Read(ref _profiles[standard]) ?? RoleView.Of(_catalog, _catalog.Standards[standard]);
            Volatile.Write(ref _profiles[standard], known);
            return known;
        }
    }
}

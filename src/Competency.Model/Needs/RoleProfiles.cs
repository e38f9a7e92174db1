namespace Competency.Model.Needs;

/// <summary>What each role of a catalog needs, concept by concept; computed when first asked for and kept.</summary>
internal sealed class RoleProfiles
{
    private readonly CompetencyCatalog _catalog;
    private readonly RoleProfile?[] _profiles;

    private RoleProfiles(CompetencyCatalog catalog)
    {
        _catalog = catalog;
        _profiles = new RoleProfile?[catalog.Standards.Length];
    }

    /// <summary>The profiles of a catalog.</summary>
    public static RoleProfiles Of(CompetencyCatalog catalog) => catalog.Derived(static owner => new RoleProfiles(owner));

    /// <summary>What a standard needs. Two threads may both compute it; they get equal ones.</summary>
    public RoleProfile this[int standard]
    {
        get
        {
            RoleProfile known = Volatile.Read(ref _profiles[standard]) ?? RoleProfile.Of(_catalog, _catalog.Standards[standard]);
            Volatile.Write(ref _profiles[standard], known);
            return known;
        }
    }
}

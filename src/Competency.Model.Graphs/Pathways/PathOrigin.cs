using Competency.Model.Codes;
using Competency.Model.Graphs.Pathways.Shortages;

namespace Competency.Model.Graphs.Pathways;

// Where paths begin: at a role, or with a profile, which has the number after those of all roles.
internal sealed class PathOrigin
{
    private readonly CompetencyCatalog _catalog;
    private readonly CompetencyProfile? _profile;

    public PathOrigin(CompetencyCatalog catalog, CompetencyStandard standard)
    {
        (_catalog, Standard) = (catalog, standard);
        Vertex = catalog.IndexOf(standard);
    }

    public PathOrigin(CompetencyCatalog catalog, CompetencyProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        (_catalog, _profile) = (catalog, profile);
        Vertex = catalog.Standards.Length;
        if (!ReferenceEquals(profile.Catalog, catalog))
        {
            throw new ArgumentException($"The profile '{profile}' is of another catalog; make it with this one.", nameof(profile));
        }
    }

    // The standard, unless a profile is the origin.
    public CompetencyStandard? Standard { get; }

    // The number in the network.
    public int Vertex { get; }

    public StandardCode Key => Standard is null ? default : _catalog.KeyOf(Standard);

    // Adds what is held at the beginning.
    public void AddTo(HeldCompetencies held)
    {
        if (_profile is null)
        {
            held.Add(Vertex);
        }
        else
        {
            held.Add(_profile);
        }
    }

    // The gap between the origin and a role.
    public GapReport Gap(CompetencyStandard to, GapOptions options) =>
        _profile is null ? _catalog.Gap(Standard!, to, options) : _catalog.Gap(_profile, to, options);

    // The gap between what is held after these roles, the origin's own competencies among it, and a role.
    public GapReport Gap(IReadOnlyList<CompetencyStandard> passed, CompetencyStandard to, GapOptions options)
    {
        string name = passed[^1].Title;
        CompetencyProfile held = _profile is null
            ? _catalog.ProfileOf(name, [Standard!, .. passed])
            : _catalog.Team(name, _profile, _catalog.ProfileOf(name, passed));
        return _catalog.Gap(held, to, options);
    }
}

namespace Competency.Model.Profiles.Matching;

// A batch of profiles that are objects, and the answers as objects.
internal sealed class ProfileObjectBatch(RoleSets roles) : ProfileBatch(Size, roles.Width)
{
    private const int Size = 64;

    private readonly List<CompetencyProfile> _profiles = new(Size);

    // The answers, made by the thread that matched.
    public List<ProfileMatch> Matches { get; } = new(Size);

    // The number of the first profile.
    public long FirstNumber { get; set; }

    public void Add(CompetencyProfile profile)
    {
        _profiles.Add(profile);
        Add(profile.Concepts, roles.SeesLevels ? [.. profile.Competencies.Select(static held => held.Level)] : []);
    }

    // Makes objects of what was found.
    public void Finish()
    {
        for (int profile = 0; profile < _profiles.Count; profile++)
        {
            Matches.Add(new ProfileMatch(FirstNumber + profile, _profiles[profile], roles.Similar(Found(profile), Items(profile).Length)));
        }
    }

    public override void Clear()
    {
        base.Clear();
        _profiles.Clear();
        Matches.Clear();
    }
}

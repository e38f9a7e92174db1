namespace Competency.Model.Profiles.Matching;

// Fills batches with profiles that are objects.
internal sealed class ProfileMatcher(CompetencyCatalog catalog, RoleSets roles, MatchOptions options) : IDisposable
{
    private readonly BatchMatcher<ProfileObjectBatch> _matcher = new(
        roles.CreateSearch,
        options.Threads,
        () => new ProfileObjectBatch(roles),
        finish: static batch => batch.Finish());

    private ProfileObjectBatch? _filling;
    private long _count;

    // Whether answers have to be taken before another profile is added.
    public bool IsFull => _matcher.IsFull;

    // Whether there are no more answers to take.
    public bool IsEmpty => _matcher.IsEmpty;

    // Adds a profile.
    public void Add(CompetencyProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        profile.MustBeOf(catalog);
        if (_filling is null)
        {
            _filling = _matcher.Rent();
            _filling.FirstNumber = _count + 1;
        }

        _filling.Add(profile);
        _count++;
        if (_filling.IsFull)
        {
            Flush();
        }
    }

    // Starts matching what was added, though the batch is not full.
    public void Flush()
    {
        if (_filling is not null)
        {
            _matcher.Add(_filling);
            _filling = null;
        }
    }

    // The next answers.
    public async ValueTask<ProfileMatch[]> Take()
    {
        ProfileObjectBatch batch = await _matcher.Take().ConfigureAwait(false);
        ProfileMatch[] matches = [.. batch.Matches];
        _matcher.Return(batch);
        options.Progress?.Report(matches[^1].Number);
        return matches;
    }

    public void Dispose() => _matcher.Dispose();
}

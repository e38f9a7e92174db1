namespace Competency.Model.Profiles.Matching;

/// <summary>Fills batches with profiles that are objects.</summary>
internal sealed class ProfileMatcher(CompetencyCatalog catalog, RoleSets roles, MatchOptions options) : IDisposable
{
    private readonly BatchMatcher<ProfileObjectBatch> _stream = new(
        roles.Index, roles.Width, options.Measure, options.Threads, () => new ProfileObjectBatch(roles), finish: static batch => batch.Finish());

    private ProfileObjectBatch? _filling;
    private long _count;

    /// <summary>Whether answers have to be taken before another profile is added.</summary>
    public bool IsFull => _stream.IsFull;

    /// <summary>Whether there are no more answers to take.</summary>
    public bool IsEmpty => _stream.IsEmpty;

    /// <summary>Adds a profile.</summary>
    public void Add(CompetencyProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        profile.MustBeOf(catalog);
        if (_filling is null)
        {
            _filling = _stream.Rent();
            _filling.FirstNumber = _count + 1;
        }

        _filling.Add(profile);
        _count++;
        if (_filling.IsFull)
        {
            Flush();
        }
    }

    /// <summary>Sends what was added on its way, though the batch is not full.</summary>
    public void Flush()
    {
        if (_filling is not null)
        {
            _stream.Add(_filling);
            _filling = null;
        }
    }

    /// <summary>The next answers.</summary>
    public async ValueTask<ProfileMatch[]> Take()
    {
        ProfileObjectBatch batch = await _stream.Take().ConfigureAwait(false);
        ProfileMatch[] matches = [.. batch.Matches];
        _stream.Return(batch);
        options.Progress?.Report(matches[^1].Number);
        return matches;
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();
}

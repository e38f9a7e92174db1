using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Competency.Model;

/// <summary>The standards that are most similar to a profile.</summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed class ProfileMatch
{
    internal ProfileMatch(long number, CompetencyProfile profile, ImmutableArray<SimilarStandard> standards) =>
        (Number, Profile, Standards) = (number, profile, standards);

    /// <summary>The number of the profile in the order given, from 1.</summary>
    public long Number { get; }

    /// <summary>The profile.</summary>
    public CompetencyProfile Profile { get; }

    /// <summary>The standards by descending score, equal scores by key in natural order.</summary>
    public ImmutableArray<SimilarStandard> Standards { get; }

    /// <summary>The profile and its most similar standard.</summary>
    public override string ToString() => Standards.IsEmpty ? $"{Profile}" : $"{Profile}: {Standards[0]}";
}

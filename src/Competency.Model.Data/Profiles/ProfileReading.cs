using System.Collections.Immutable;
using Competency.Model.Matches;
using Competency.Model.Profiles.Matching;

namespace Competency.Model.Data.Profiles;

// Reads a table of profiles into memory.
internal static class ProfileReading
{
    // The profiles in the order of their first rows.
    public static ImmutableArray<CompetencyProfile> Read(
        CompetencyCatalog catalog, ProfileRows rows, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        ProfileChunkMatcher names = new(catalog, MatchOptions.Default);
        OrderedDictionary<string, List<ProfileMention>> mentions = new(StringComparer.Ordinal);
        while (rows.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            ProfileRow row = rows.Current;
            if (!mentions.TryGetValue(row.Profile, out List<ProfileMention>? ofProfile))
            {
                mentions.Add(row.Profile, ofProfile = []);
            }

            if (row.Concept.Length == 0 && row.Title.Length == 0)
            {
                diagnostics.Add(
                    ProfileTableRules.RowWithoutCompetency, rows.At(row.Number, ProfileColumns.Title) with { ColumnName = null });
                continue;
            }

            bool isById = row.Title.Length == 0 || (row.Concept.Length > 0 && names.IsKnown(row.Concept));
            ofProfile.Add(new ProfileMention(
                isById ? row.Concept : row.Title,
                row.Level,
                row.LevelScale.Length == 0 ? null : LevelScale.FromId(row.LevelScale),
                row.Kind.Length == 0 ? null : ElementKind.FromId(row.Kind)));
        }

        return [.. mentions.Select(entry => Build(entry.Key, entry.Value))];

        CompetencyProfile Build(string name, List<ProfileMention> ofProfile)
        {
            CompetencyProfile profile = catalog.Profile(name, ofProfile);
            diagnostics.AddRange(profile.Diagnostics);
            return profile;
        }
    }
}

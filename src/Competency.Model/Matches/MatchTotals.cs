using System.Text;
using Competency.Model.Text;

namespace Competency.Model.Matches;

// What was counted in matching a table of profiles.
// maxUnmatched: How many different texts are counted that are no competency.
internal sealed class MatchTotals(
    CompetencyCatalog catalog, MatchOptions options, int maxUnmatched, string file, DiagnosticBag diagnostics)
{
    private readonly UnmatchedCounts _unmatched = new(maxUnmatched);
    private readonly SeenProfiles _seen = new();
    private long _profiles;
    private long _without;
    private long _mentions;
    private long _matched;
    private long _withLevel;

    // Adds profiles that were answered; they come in order.
    public void Add(ProfileSets profiles)
    {
        for (int profile = 0; profile < profiles.Count; profile++)
        {
            _without += profiles.SizeOf(profile) == 0 ? 1 : 0;
            if (_seen.IsBack(profiles.Name(profile)))
            {
                string name = Excerpt.Of(Encoding.UTF8.GetString(profiles.Name(profile)));
                diagnostics.Add(ProfileTableRules.ProfileSplit, profiles.At(profile, file), name);
            }
        }

        foreach ((string text, int line) in profiles.Unmatched)
        {
            _unmatched.Add(text, line);
        }

        _profiles += profiles.Count;
        _mentions += profiles.Mentions;
        _matched += profiles.MatchedMentions;
        _withLevel += profiles.MentionsWithLevel;
        diagnostics.AddRange(profiles.Diagnostics);
    }

    // Says how many there were.
    public void Report() => options.Progress?.Report(_profiles);

    // All of it.
    public ProfileMatchSummary Summary((int Number, int Count) part)
    {
        if (_unmatched.Uncounted > 0)
        {
            diagnostics.Add(
                ProfileTableRules.UnmatchedUncounted, new SourceLocation { File = file }, maxUnmatched, _unmatched.Uncounted);
        }

        return new ProfileMatchSummary
        {
            Options = options,
            Part = part,
            Profiles = _profiles,
            ProfilesWithoutCompetencies = _without,
            Mentions = _mentions,
            MatchedMentions = _matched,
            MentionsWithLevel = _withLevel,
            Unmatched = _unmatched.ToImmutable(catalog),
            UnmatchedUncounted = _unmatched.Uncounted,
            Diagnostics = diagnostics.ToImmutable(),
        };
    }
}

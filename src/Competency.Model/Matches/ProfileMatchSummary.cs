using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Answers.Forms;

namespace Competency.Model;

/// <summary>The result of matching a table of profiles: numbers, unmatched texts and diagnostics.</summary>
public sealed class ProfileMatchSummary
{
    internal ProfileMatchSummary()
    {
    }

    /// <summary>The number of profiles. If a name occurs again after another profile, a new profile starts.</summary>
    public long Profiles { get; internal init; }

    /// <summary>The number of profiles without a competency of the catalog; they have no rows in the output.</summary>
    public long ProfilesWithoutCompetencies { get; internal init; }

    /// <summary>The number of rows that mention a competency.</summary>
    public long Mentions { get; internal init; }

    /// <summary>The number of mentions whose competency is in the catalog.</summary>
    public long MatchedMentions { get; internal init; }

    /// <summary>
    /// The number of matched mentions with a level. Levels count only where <see cref="MatchOptions.Measure"/> or
    /// <see cref="MatchOptions.Weights"/> looks at them.
    /// </summary>
    public long MentionsWithLevel { get; internal init; }

    /// <summary>
    /// The texts that match no competency, the most frequent first, then in ordinal order. Limited to the first million different texts.
    /// </summary>
    public ImmutableArray<UnmatchedText> Unmatched { get; internal init; } = [];

    /// <summary>The number of mentions that match no competency and are not counted in <see cref="Unmatched"/>.</summary>
    public long UnmatchedUncounted { get; internal init; }

    /// <summary>Diagnostics of the table.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; internal init; } = [];

    // How the profiles were matched.
    internal MatchOptions Options { get; init; } = MatchOptions.Default;

    // Which part of the table was matched, and of how many.
    internal (int Number, int Count) Part { get; init; } = (1, 1);

    /// <summary>The totals as the answer <c>competency-match/1</c>, with the 100 most frequent unmatched texts.</summary>
    /// <param name="catalog">The catalog of the roles.</param>
    public JsonAnswer ToJsonAnswer(CompetencyCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        string part = string.Create(CultureInfo.InvariantCulture, $"{Part.Number}/{Part.Count}");
        return JsonAnswer.Match(MatchAnswer.Of(catalog, Options, part) with
        {
            Profiles = Profiles,
            ProfilesWithoutCompetencies = ProfilesWithoutCompetencies,
            Mentions = Mentions,
            MatchedMentions = MatchedMentions,
            MentionsWithLevel = MentionsWithLevel,
            UnmatchedTexts = Unmatched.Length,
            Unmatched =
            [
                .. Unmatched.Take(MatchAnswer.MostListed)
                    .Select(static text => new MatchAnswer.UnmatchedEntry(
                        text.Text, text.Count, text.FirstLine, text.Nearest is { IsEmpty: false } nearest ? nearest : null)),
            ],
        });
    }

    /// <summary>The numbers of profiles, mentions and matches.</summary>
    public override string ToString() => $"{Profiles} profiles, {MatchedMentions} of {Mentions} mentions matched";
}

using System.Collections.Immutable;
using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Csv.Roles;

// Decides what the levels of a set of tables mean: numbers, or the steps of a ladder of words. Numbers and words that no declared
// ladder joins are levels of two scales: the numbers count.
internal sealed class LevelReading
{
    // The scale of levels that are numbers without a name.
    public static readonly LevelScale Numbers = new("level");

    private const int MostNamed = 6;

    private readonly LevelTexts _texts;
    private readonly ImmutableArray<string> _ladder;
    private readonly LevelDraft?[] _levels;

    public LevelReading(LevelTexts texts, ImmutableArray<string> declared, DiagnosticBag diagnostics)
    {
        _texts = texts;
        bool hasNumbers = texts.All.Any(static entry => entry.Text.Meaning == LevelMeaning.Number && !entry.Text.IsSingleMark);
        string[] words =
            [.. texts.All.Where(static entry => entry.Text.Meaning == LevelMeaning.Word).Select(static entry => entry.Text.Word)];
        bool isDeclared = !declared.IsDefaultOrEmpty;
        ImmutableArray<string>? known = isDeclared ? declared : words.Length == 0 || hasNumbers ? null : LevelLadders.Of(words);
        _ladder = known ?? [];
        Scale = _ladder.IsEmpty ? Numbers : new LevelScale(ScaleOf(_ladder), 1, _ladder.Length, WholeNumbers: true);
        _levels = [.. texts.All.Select(LevelOf)];
        ReportLadder(isDeclared, diagnostics);
        ReportUnknown(diagnostics);
        ReportNotGiven(diagnostics);
    }

    // The scale of the levels.
    public LevelScale Scale { get; }

    // What a text means; null if it is no level.
    public LevelDraft? this[int number] => number < 0 ? null : _levels[number];

    // The id of the scale of a ladder.
    private static string ScaleOf(ImmutableArray<string> ladder) =>
        string.Join('-', ladder.Select(static word => word.Trim().ToLowerInvariant().Replace(' ', '_')));

    private LevelDraft? LevelOf(LevelTexts.Entry entry)
    {
        LevelText text = entry.Text;
        double? value = text.Meaning switch
        {
            LevelMeaning.Number when text.IsSingleMark && !HasMoreStars => null,
            LevelMeaning.Number => _ladder.IsEmpty || Scale.Contains(text.Number) ? text.Number : null,
            _ => LevelLadders.PlaceOf(text.Word, _ladder) is int place and > 0 ? place : null,
        };
        return value is null ? null : new LevelDraft(value, null, entry.Location);
    }

    private bool HasMoreStars => _texts.All.Any(static entry => entry.Text.Meaning == LevelMeaning.Number && !entry.Text.IsSingleMark);

    private void ReportLadder(bool isDeclared, DiagnosticBag diagnostics)
    {
        if (!isDeclared && !_ladder.IsEmpty)
        {
            LevelTexts.Entry first = _texts.All.First(static entry => entry.Text.Meaning == LevelMeaning.Word);
            diagnostics.Add(RoleRules.LadderAssumed, first.Location, string.Join(" < ", _ladder));
        }
    }

    private void ReportUnknown(DiagnosticBag diagnostics)
    {
        List<LevelTexts.Entry> unknown = [.. _texts.All.Where((entry, number) => _levels[number] is null
            && (entry.Text.Meaning == LevelMeaning.Word || (entry.Text.Meaning == LevelMeaning.Number && !entry.Text.IsSingleMark)))];
        if (unknown.Count == 0)
        {
            return;
        }

        bool hasNumbers = _levels.Any(static level => level is not null) && _ladder.IsEmpty;
        Phrase advice = !_ladder.IsEmpty
            ? (Phrase)$"The levels are {Phrase.List(_ladder)}; use these or declare others, from the lowest to the highest."
            : hasNumbers
                ? "Other cells have numbers, and words are on no scale with them; use one of both, or declare the words as levels."
                : "Declare the words as levels, from the lowest to the highest (--levels basic,intermediate,advanced).";
        diagnostics.Add(RoleRules.LevelUnknown, unknown[0].Location, unknown.Sum(static entry => entry.Count), Named(unknown), advice);
    }

    private void ReportNotGiven(DiagnosticBag diagnostics)
    {
        List<LevelTexts.Entry> without =
            [.. _texts.All.Where((entry, number) => _levels[number] is null && entry.Text.Meaning == LevelMeaning.Unknown)];
        if (without.Count > 0)
        {
            diagnostics.Add(RoleRules.LevelNotGiven, without[0].Location, without.Sum(static entry => entry.Count), Named(without));
        }
    }

    private static Phrase Named(List<LevelTexts.Entry> entries)
    {
        Phrase named = Phrase.Quoted(entries.Take(MostNamed).Select(static entry => Excerpt.Of(entry.Text.Word)));
        return entries.Count > MostNamed ? $"{named} …" : named;
    }
}

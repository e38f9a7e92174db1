using System.Collections.Immutable;
using Competency.Model.Standards.Levels;
using Competency.Model.Text;

namespace Competency.Model.Profiles;

// Gathers the competencies of one profile; what is given twice counts once, at its highest level.
internal sealed class ProfileBuilder(CompetencyCatalog catalog)
{
    private readonly MentionResolver _mentions = new(catalog);
    private readonly SortedDictionary<int, CompetencyLevel?> _held = [];
    private readonly List<string> _unmatched = [];
    private readonly DiagnosticBag _diagnostics = new();

    // Adds what a text means, or reports that it means nothing.
    public void Add(ProfileMention mention)
    {
        string text = mention.ToString();
        int[] concepts = _mentions.Find(text, mention.Kind);
        if (concepts.Length == 0)
        {
            _unmatched.Add(text);
            Phrase ofKind = mention.Kind is null ? Phrase.None : $" of kind {mention.Kind}";
            NearestNames nearest = new(catalog, text, mention.Kind);
            _diagnostics.Add(ProfileRules.CompetencyUnknown, SourceLocation.None, text, ofKind, nearest);
        }

        foreach (int concept in concepts)
        {
            Add(concept, LevelOf(concept, mention));
        }
    }

    // Adds what a role needs, as it is held by somebody who meets the role's standard.
    public void Add(CompetencyStandard standard)
    {
        catalog.IndexOf(standard);
        foreach (Requirement requirement in standard.Requirements)
        {
            Add(catalog.ConceptOf(requirement.Element).Index, requirement.Level);
        }
    }

    // Adds what another profile of the catalog has, what it could not match among it.
    public void Add(CompetencyProfile profile)
    {
        profile.MustBeOf(catalog);
        foreach (HeldCompetency held in profile.Competencies)
        {
            Add(held.Concept.Index, held.Level);
        }

        _unmatched.AddRange(profile.Unmatched);
        _diagnostics.AddRange(profile.Diagnostics);
    }

    // The profile of all that was added.
    public CompetencyProfile Build(string name) => new(
        catalog,
        name,
        [.. _held.Select(pair => new HeldCompetency(catalog.ConceptAt(pair.Key), pair.Value))],
        [.. _unmatched],
        _diagnostics.ToImmutable());

    private CompetencyLevel? LevelOf(int concept, ProfileMention mention)
    {
        if (mention.Level is not double value)
        {
            return null;
        }

        CompetencyLevel? level = _mentions.LevelOf(concept, value, mention.Scale);
        if (level is null)
        {
            _mentions.ReportLevel(concept, value, mention.Scale, SourceLocation.None, _diagnostics);
        }

        return level;
    }

    private void Add(int concept, CompetencyLevel? level)
    {
        CompetencyLevel? known = _held.GetValueOrDefault(concept);
        if (known is CompetencyLevel one && level is CompetencyLevel other && !one.IsComparableTo(other))
        {
            (CompetencyLevel kept, CompetencyLevel left) = HighestLevel.IsBefore(one, other) ? (one, other) : (other, one);
            _diagnostics.Add(
                ProfileRules.ProfileLevelsOfDifferentScales,
                SourceLocation.None,
                catalog.ConceptAt(concept),
                kept,
                kept.Scale,
                left,
                left.Scale);
        }

        _held[concept] = HighestLevel.Of(known, level);
    }
}

using System.Collections.Immutable;
using Competency.Model.Catalog;
using Competency.Model.Matching;

namespace Competency.Model;

/// <summary>Gathers standards and vocabularies and makes a catalog of them; the order of adding does not matter.</summary>
public sealed class CatalogBuilder
{
    private readonly IMatchingPolicy _policy;
    private readonly List<(CompetencyStandard Standard, int Precedence)> _standards = [];
    private readonly List<CompetencyVocabulary> _vocabularies = [];

    /// <summary>An empty builder.</summary>
    /// <param name="policy">When two elements are the same competency; <see cref="MatchingPolicies.Default"/> if missing.</param>
    public CatalogBuilder(IMatchingPolicy? policy = null)
    {
        _policy = policy ?? MatchingPolicies.Default;
    }

    /// <summary>Adds a standard and the vocabulary it refers to. Adding the same object again changes nothing.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="precedence">Which of several documents of one code the code means: that of the smallest number.</param>
    public CatalogBuilder Add(CompetencyStandard standard, int precedence = 0)
    {
        ArgumentNullException.ThrowIfNull(standard);
        _standards.Add((standard, precedence));
        return this;
    }

    /// <summary>Adds standards and the vocabularies they refer to.</summary>
    public CatalogBuilder AddRange(IEnumerable<CompetencyStandard> standards, int precedence = 0)
    {
        ArgumentNullException.ThrowIfNull(standards);
        foreach (CompetencyStandard standard in standards)
        {
            Add(standard, precedence);
        }

        return this;
    }

    /// <summary>Adds a vocabulary, so that also elements that no standard uses are found.</summary>
    public CatalogBuilder AddVocabulary(CompetencyVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _vocabularies.Add(vocabulary);
        return this;
    }

    /// <summary>The catalog; its findings are of the kinds <c>CM5xxx</c> and <c>CM7xxx</c>. The builder can go on being used.</summary>
    public CompetencyCatalog Build()
    {
        DiagnosticBag diagnostics = new();
        IEnumerable<CompetencyVocabulary> referred = _standards.Select(static entry => entry.Standard.Vocabulary).OfType<CompetencyVocabulary>();
        VocabularyRegister vocabularies = new(_vocabularies.Concat(referred), diagnostics);
        ImmutableArray<KeyedStandard> standards = StandardKeys.Register(_standards, diagnostics);
        VersionConflicts.Report(standards, diagnostics);
        DuplicateTitles.Report(standards, diagnostics);
        return new CompetencyCatalog(standards, vocabularies, _policy, diagnostics);
    }
}

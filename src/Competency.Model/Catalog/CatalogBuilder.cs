using System.Collections.Immutable;
using Competency.Model.Catalog;
using Competency.Model.Matching;

namespace Competency.Model;

/// <summary>Collects standards and vocabularies and builds a catalog of them; the order of adding does not matter.</summary>
/// <remarks>
/// Standards of equal code and content are one standard. Of several standards of one code and different content, the one of the
/// smallest precedence keeps the code, and the others get the keys <c>CODE#2</c> …, with a diagnostic.
/// </remarks>
/// <example>
/// A catalog of the standards of two folders, those of the first preferred:
/// <code>
/// LoadResult own = new CatalogLoader().Load("docs/samples");
/// LoadResult others = new CatalogLoader().Load("docs/samples");
/// CompetencyCatalog catalog = new CatalogBuilder()
///     .AddRange(own.Catalog.Standards)
///     .AddRange(others.Catalog.Standards, precedence: 1)
///     .Build();
/// </code>
/// </example>
public sealed class CatalogBuilder
{
    // What tests do to every catalog that is built: all of them are to hold on one that was compiled and opened again.
    internal static Func<CompetencyCatalog, CompetencyCatalog>? Finish { get; set; }

    private readonly IMatchingPolicy _policy;
    private readonly List<(CompetencyStandard Standard, int Precedence)> _standards = [];
    private readonly List<CompetencyVocabulary> _vocabularies = [];

    /// <summary>Makes an empty builder.</summary>
    /// <param name="policy">
    /// The policy by which elements are the same competency; <see cref="MatchingPolicies.Default"/> if <see langword="null"/>.
    /// </param>
    public CatalogBuilder(IMatchingPolicy? policy = null)
    {
        _policy = policy ?? MatchingPolicies.Default;
    }

    /// <summary>Adds a standard and its vocabulary, if it has one. An object added several times counts once.</summary>
    /// <param name="standard">The standard.</param>
    /// <param name="precedence">
    /// The rank among standards of one code and different content: the smallest number keeps the code. Of an object added several
    /// times, the smallest counts.
    /// </param>
    /// <returns>This builder.</returns>
    public CatalogBuilder Add(CompetencyStandard standard, int precedence = 0)
    {
        ArgumentNullException.ThrowIfNull(standard);
        _standards.Add((standard, precedence));
        return this;
    }

    /// <summary>Adds standards and their vocabularies.</summary>
    /// <param name="standards">The standards.</param>
    /// <param name="precedence">The rank of each, as for <see cref="Add"/>.</param>
    /// <returns>This builder.</returns>
    public CatalogBuilder AddRange(IEnumerable<CompetencyStandard> standards, int precedence = 0)
    {
        ArgumentNullException.ThrowIfNull(standards);
        foreach (CompetencyStandard standard in standards)
        {
            Add(standard, precedence);
        }

        return this;
    }

    /// <summary>Adds a vocabulary with all its elements, those used by no standard included.</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <returns>This builder.</returns>
    public CatalogBuilder AddVocabulary(CompetencyVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _vocabularies.Add(vocabulary);
        return this;
    }

    /// <summary>
    /// Builds the catalog; its diagnostics are <c>CM5xxx</c> and <c>CM7xxx</c>. The builder can be used further.
    /// </summary>
    public CompetencyCatalog Build()
    {
        DiagnosticBag diagnostics = new();
        IEnumerable<CompetencyVocabulary> referred = _standards
            .Select(static entry => entry.Standard.Vocabulary)
            .OfType<CompetencyVocabulary>();
        VocabularyRegister vocabularies = new(_vocabularies.Concat(referred), diagnostics);
        ImmutableArray<KeyedStandard> standards = StandardKeys.Register(_standards, diagnostics);
        VersionConflicts.Report(standards, diagnostics);
        DuplicateTitles.Report(standards, diagnostics);
        CompetencyCatalog catalog = new(new LoadedContent(standards, vocabularies, _policy, diagnostics));
        return Finish is null ? catalog : Finish(catalog);
    }
}

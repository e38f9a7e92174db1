using Competency.Model.Mappings;
using Competency.Model.Names;
using Competency.Model.Names.Normalization;
using Competency.Model.Threading;

namespace Competency.Model.Alignment;

/// <summary>Suggests mappings between two sides by the names of their competencies, for people to review.</summary>
/// <remarks>A suggestion merges nothing. Reviewed mappings take effect through <c>MatchingPolicies.Mapped</c>.</remarks>
/// <example>
/// Suggestions between two standards, one line each:
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// MappingSet suggestions = CatalogAlignment.Align(
///     AlignmentSide.Of(catalog, catalog["TFB5131-901v2"]),
///     AlignmentSide.Of(catalog, catalog["TFB5131-902v3"]),
///     new AlignmentOptions { MinConfidence = 0.7 });
/// foreach (Mapping mapping in suggestions.Mappings)
/// {
///     Console.WriteLine(mapping);
/// }
/// </code>
/// </example>
public static class CatalogAlignment
{
    /// <summary>The name of the score in mapping files (<c>similarity_measure</c>).</summary>
    public const string Measure = "competency name matcher";

    private const string PreferredLabel = "http://www.w3.org/2004/02/skos/core#prefLabel";
    private const string AlternateLabel = "http://www.w3.org/2004/02/skos/core#altLabel";

    private const string Description =
        "Suggestions by name, not reviewed. Correct the predicates, delete what is wrong or mark it Not, then use the file as a mapping.";

    /// <summary>
    /// Suggests mappings from the competencies of one side to those of the other. Names with one key are exact
    /// (<c>LexicalMatching</c>); other names have relation, confidence and score of the name matcher
    /// (<c>LexicalSimilarityThresholdMatching</c>). Pairs that a mapping of either catalog already covers are left out.
    /// </summary>
    /// <param name="from">The subjects.</param>
    /// <param name="to">The objects.</param>
    /// <param name="options">Which suggestions to make; <see cref="AlignmentOptions.Default"/> if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Checked before each competency.</param>
    /// <returns>The suggestions as a mapping set that can be written as SSSOM.</returns>
    /// <exception cref="OperationCanceledException">The search was canceled.</exception>
    public static MappingSet Align(
        AlignmentSide from, AlignmentSide to, AlignmentOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        options ??= AlignmentOptions.Default;
        cancellationToken.ThrowIfCancellationRequested();
        NameSuggestions names = new(to.Competencies, cancellationToken);
        DecidedPairs decided = new(from.Catalog, to.Catalog);
        Mapping[][] mappings = new Mapping[from.Competencies.Length][];
        Processors.Run(mappings.Length, Suggest, cancellationToken);
        return new MappingSet(mappings.SelectMany(static made => made).Order(MappingOrder.Instance), Head(from, to, options), Prefixes());

        void Suggest(int at) => mappings[at] =
        [
            .. names.For(from.Competencies[at], Asked(options))
                .Where(suggestion => IsWanted(suggestion, options) && !decided.Contains(suggestion))
                .Take(options.MaxCount)
                .Select(ToMapping),
        ];
    }

    // More are asked for than wanted: some are decided already, or not sure enough.
    private static int Asked(AlignmentOptions options) => (int)Math.Min(1000, options.MaxCount + 2L);

    private static bool IsWanted(Suggestion suggestion, AlignmentOptions options) =>
        suggestion.Confidence >= options.MinConfidence && (options.WithRelated || suggestion.Relation != MappingRelation.Related);

    private static Mapping ToMapping(Suggestion suggestion)
    {
        bool isByKey = suggestion.Score is null;
        string justification = isByKey
            ? Mapping.LexicalMatching
            : Mapping.LexicalSimilarityThresholdMatching;
        Mapping mapping = Mapping
            .Of(suggestion.Subject.ToEntity(), suggestion.Relation, suggestion.Object.ToEntity(), justification)
            .With("subject_source", SourceOf(suggestion.Subject))
            .With("object_source", SourceOf(suggestion.Object))
            .With("subject_match_field", FieldOf(suggestion.Subject, suggestion.SubjectName))
            .With("object_match_field", FieldOf(suggestion.Object, suggestion.ObjectName))
            .WithConfidence(suggestion.Confidence);
        return isByKey
            ? mapping.With("match_string", NameNormalizer.KeyOf(suggestion.SubjectName)).With("comment", suggestion.Why)
            : mapping
                .With("similarity_measure", Measure)
                .With("similarity_score", Mapping.Share(suggestion.Score!.Value))
                .With("comment", Words(suggestion));
    }

    private static string SourceOf(AlignedCompetency competency) => ElementIri.OfOwner(competency.Owner);

    private static string FieldOf(AlignedCompetency competency, string name) =>
        string.Equals(competency.Element.Title, name, StringComparison.Ordinal) ? PreferredLabel : AlternateLabel;

    // Which words stand for which, as a reviewer wants to see it.
    private static string Words(Suggestion suggestion)
    {
        NameMatchExplanation why = NameMatcher.Default.Explain(suggestion.Subject.Kind, suggestion.SubjectName, suggestion.ObjectName);
        return string.Join("; ", why.Words);
    }

    private static SlotValues Head(AlignmentSide from, AlignmentSide to, AlignmentOptions options)
    {
        string catalogs = string.Join('+', new[] { from.Catalog.Id, to.Catalog.Id }.Distinct(StringComparer.Ordinal));
        string names = $"{Uri.EscapeDataString(from.Name)}:{Uri.EscapeDataString(to.Name)}";
        return SlotValues.Empty
            .With("mapping_set_id", $"urn:competency-alignment:{names}:{catalogs}")
            .With("mapping_set_title", $"Suggestions from {from.Name} to {to.Name}")
            .With("mapping_set_description", Description)
            .With("license", options.License)
            .With("mapping_tool", "competency align")
            .With("mapping_tool_version", options.ToolVersion);
    }

    private static CurieMap Prefixes() => CurieMap.Empty
        .With(ElementIri.PrefixName, ElementIri.Prefix)
        .With("esco", "http://data.europa.eu/esco/");
}

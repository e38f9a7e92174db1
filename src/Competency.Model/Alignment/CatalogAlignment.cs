using Competency.Model.Mappings;
using Competency.Model.Names;
using Competency.Model.Names.Normalization;
using Competency.Model.Threading;

namespace Competency.Model.Alignment;

/// <summary>Suggests mappings between two sides by their names, for people to review. Nothing is merged by them.</summary>
public static class CatalogAlignment
{
    /// <summary>What the score of the matcher is called in mapping files.</summary>
    public const string Measure = "competency name matcher";

    private const string PreferredLabel = "http://www.w3.org/2004/02/skos/core#prefLabel";
    private const string AlternateLabel = "http://www.w3.org/2004/02/skos/core#altLabel";

    /// <summary>
    /// Suggestions from the competencies of one side to those of the other: names of one key as exact
    /// (<c>LexicalMatching</c>), others by the scored matcher with its label, confidence and score
    /// (<c>LexicalSimilarityThresholdMatching</c>). What mappings of the catalog have decided is not suggested again.
    /// </summary>
    /// <param name="from">The subjects.</param>
    /// <param name="to">The objects.</param>
    /// <param name="options">Which suggestions; the usual ones if missing.</param>
    public static MappingSet Align(AlignmentSide from, AlignmentSide to, AlignmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        options ??= AlignmentOptions.Default;
        NameSuggestions names = new(to.Competencies);
        DecidedPairs decided = new(from.Catalog, to.Catalog);
        Mapping[][] mappings = new Mapping[from.Competencies.Length][];
        Processors.Run(mappings.Length, at => mappings[at] =
        [
            .. names.For(from.Competencies[at], Asked(options))
                .Where(suggestion => IsWanted(suggestion, options) && !decided.Contains(suggestion))
                .Take(options.MaxCount)
                .Select(ToMapping),
        ]);
        return new MappingSet(mappings.SelectMany(static made => made).Order(MappingOrder.Instance), Head(from, to, options), Prefixes());
    }

    /// <summary>More are asked for than wanted: some are decided already, or not sure enough.</summary>
    private static int Asked(AlignmentOptions options) => (int)Math.Min(1000, options.MaxCount + 2L);

    private static bool IsWanted(Suggestion suggestion, AlignmentOptions options) =>
        suggestion.Confidence >= options.MinConfidence && (options.WithRelated || suggestion.Relation != MappingRelation.Related);

    private static Mapping ToMapping(Suggestion suggestion)
    {
        bool isByKey = suggestion.Score is null;
        Mapping mapping = Mapping
            .Of(suggestion.Subject.ToEntity(), suggestion.Relation, suggestion.Object.ToEntity(), isByKey ? MappingJustifications.LexicalMatching : MappingJustifications.LexicalSimilarityThresholdMatching)
            .With("subject_source", SourceOf(suggestion.Subject))
            .With("object_source", SourceOf(suggestion.Object))
            .With("subject_match_field", FieldOf(suggestion.Subject, suggestion.SubjectName))
            .With("object_match_field", FieldOf(suggestion.Object, suggestion.ObjectName))
            .WithConfidence(suggestion.Confidence);
        return isByKey
            ? mapping.With("match_string", NameNormalizer.KeyOf(suggestion.SubjectName)).With("comment", suggestion.Why)
            : mapping.With("similarity_measure", Measure).With("similarity_score", Mapping.Share(suggestion.Score!.Value)).With("comment", Words(suggestion));
    }

    private static string SourceOf(AlignedCompetency competency) => ElementIri.OfOwner(competency.Owner);

    private static string FieldOf(AlignedCompetency competency, string name) =>
        string.Equals(competency.Element.Title, name, StringComparison.Ordinal) ? PreferredLabel : AlternateLabel;

    /// <summary>Which words stand for which, as a reviewer wants to see it.</summary>
    private static string Words(Suggestion suggestion)
    {
        NameMatchExplanation why = NameMatcher.Default.Explain(suggestion.Subject.Kind, suggestion.SubjectName, suggestion.ObjectName);
        return string.Join("; ", why.Words.Select(static word => $"{word.First ?? "–"} {word.Relation} {word.Second ?? "–"}"));
    }

    private static SlotValues Head(AlignmentSide from, AlignmentSide to, AlignmentOptions options)
    {
        string catalogs = string.Join('+', new[] { from.Catalog.Id, to.Catalog.Id }.Distinct(StringComparer.Ordinal));
        return SlotValues.Empty
            .With("mapping_set_id", $"urn:competency-alignment:{Uri.EscapeDataString(from.Name)}:{Uri.EscapeDataString(to.Name)}:{catalogs}")
            .With("mapping_set_title", $"Suggestions from {from.Name} to {to.Name}")
            .With("mapping_set_description", "Suggestions by name, not reviewed. Correct the predicates, delete what is wrong or mark it Not, then use the file as a mapping.")
            .With("license", options.License)
            .With("mapping_tool", "competency align")
            .With("mapping_tool_version", options.ToolVersion);
    }

    private static CurieMap Prefixes() => CurieMap.Empty
        .With(ElementIri.PrefixName, ElementIri.Prefix)
        .With("esco", "http://data.europa.eu/esco/");
}

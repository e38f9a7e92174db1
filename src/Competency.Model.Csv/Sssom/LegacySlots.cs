namespace Competency.Model.Csv.Sssom;

/// <summary>Slots of SSSOM before 1.0 and what became of them (SSSOM/TSV, compatibility with previous versions).</summary>
internal static class LegacySlots
{
    private const string Semapv = "https://w3id.org/semapv/vocab/";

    /// <summary>The name of today.</summary>
    public static string NameOf(string name) => name switch
    {
        "match_type" => "mapping_justification",
        "semantic_similarity_score" => "similarity_score",
        "semantic_similarity_measure" => "similarity_measure",
        _ => name,
    };

    /// <summary>The value of today for a value of <c>match_type</c>; <see langword="null"/> for another text.</summary>
    public static string? JustificationOf(string value) => value switch
    {
        "Lexical" => Semapv + "LexicalMatching",
        "Logical" => Semapv + "LogicalMatching",
        "HumanCurated" => Semapv + "ManualMappingCuration",
        "Complex" => Semapv + "CompositeMatching",
        "Unspecified" => Semapv + "UnspecifiedMatching",
        "SemanticSimilarity" => Semapv + "SemanticSimilarityThresholdMatching",
        _ => null,
    };

    /// <summary>The type of both sides for a value of <c>match_term_type</c>; <see langword="null"/> for another text.</summary>
    public static string? TypeOf(string value) => value switch
    {
        "ConceptMatch" => "skos concept",
        "ClassMatch" => "owl class",
        "ObjectPropertyMatch" => "owl object property",
        "IndividualMatch" => "owl named individual",
        "DataPropertyMatch" => "owl data property",
        "TermMatch" => "rdfs literal",
        _ => null,
    };
}

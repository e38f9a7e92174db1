namespace Competency.Model.Csv.Sssom;

// Slots of SSSOM before 1.0 and what became of them (SSSOM/TSV, compatibility with previous versions).
internal static class LegacySlots
{
    private const string Semapv = "https://w3id.org/semapv/vocab/";

    // The name of today.
    public static string NameOf(string name) => name switch
    {
        "match_type" => "mapping_justification",
        "semantic_similarity_score" => "similarity_score",
        "semantic_similarity_measure" => "similarity_measure",
        _ => name,
    };

    // The value of today for a value of match_type; null for another text.
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

    // The type of both sides for a value of match_term_type; null for another text.
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

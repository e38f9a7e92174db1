namespace Competency.Model.Mappings;

/// <summary>Why a mapping is taken to be right: terms of the semantic mapping vocabulary, <c>semapv</c>, by IRI.</summary>
public static class MappingJustifications
{
    private const string Semapv = "https://w3id.org/semapv/vocab/";

    /// <summary>The names are the same after named steps of normalization.</summary>
    public static string LexicalMatching => Semapv + "LexicalMatching";

    /// <summary>The names are alike, by a measure and above a threshold.</summary>
    public static string LexicalSimilarityThresholdMatching => Semapv + "LexicalSimilarityThresholdMatching";

    /// <summary>A person said so.</summary>
    public static string ManualMappingCuration => Semapv + "ManualMappingCuration";

    /// <summary>A person looked at a mapping that was made otherwise, and agreed.</summary>
    public static string MappingReview => Semapv + "MappingReview";

    /// <summary>It follows from two other mappings, one after the other.</summary>
    public static string MappingChaining => Semapv + "MappingChaining";

    /// <summary>It is another mapping read backwards.</summary>
    public static string MappingInversion => Semapv + "MappingInversion";

    /// <summary>No reason is given.</summary>
    public static string UnspecifiedMatching => Semapv + "UnspecifiedMatching";
}

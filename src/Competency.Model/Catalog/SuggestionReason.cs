using System.Text.Json.Serialization;

namespace Competency.Model;

/// <summary>Why a standard is suggested for a text, the best reason first.</summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public enum SuggestionReason
{
    /// <summary>The text is a name of the standard; of others, too, if the catalog found none by it.</summary>
    SameName,

    /// <summary>The code differs in one or two characters.</summary>
    SimilarCode,

    /// <summary>The title differs in one or two characters.</summary>
    SimilarTitle,

    /// <summary>The code or the title begins with the text, or the title has all of its words.</summary>
    Contains,

    /// <summary>The title has some of the words, or similar ones.</summary>
    SimilarWords,
}

using System.Text.Json.Serialization;

namespace Competency.Model;

/// <summary>The kind of match of a search text, the best first.</summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public enum MatchMethod
{
    /// <summary>The text is the code.</summary>
    ExactCode,

    /// <summary>The code begins with the text.</summary>
    CodePrefix,

    /// <summary>The text is the title.</summary>
    ExactTitle,

    /// <summary>The title begins with the text.</summary>
    TitlePrefix,

    /// <summary>The title contains every word of the text.</summary>
    Words,
}

namespace Competency.Model;

/// <summary>How a text matched what was found, the closest first.</summary>
public enum MatchMethod
{
    /// <summary>The text is its code.</summary>
    ExactCode,

    /// <summary>Its code begins with the text.</summary>
    CodePrefix,

    /// <summary>The text is its name.</summary>
    ExactTitle,

    /// <summary>Its name begins with the text.</summary>
    TitlePrefix,

    /// <summary>Its name holds every word of the text.</summary>
    Words,
}

namespace Competency.Model.Json;

/// <summary>What the beginning of a file shows it to be.</summary>
internal enum JsonKind
{
    /// <summary>Not JSON, or nothing but white space.</summary>
    NotJson,

    /// <summary>JSON, and not a document of this library as far as its beginning tells.</summary>
    OtherJson,

    /// <summary>A document whose <c>format</c> is some version of <c>competency-model</c>.</summary>
    CompetencyDocument,
}

namespace Competency.Model.Json;

// What the beginning of a file shows it to be.
internal enum JsonKind
{
    // Not JSON, or nothing but white space.
    NotJson,

    // JSON, and not a document of this library as far as its beginning tells.
    OtherJson,

    // A document whose format is some version of competency-model.
    CompetencyDocument,
}

namespace Competency.Model.Compiled.Bytes;

// The sections of a file. The numbers are part of the format: new ones are added at the end, and none changes its meaning.
internal enum FileSection
{
    None = 0,

    // Tables of records: all texts, then what each is about.
    Texts = 1,
    Catalog = 2,
    Standards = 3,
    Elements = 4,
    Concepts = 5,
    Vocabularies = 6,
    Mappings = 7,
    Rules = 8,
    Diagnostics = 9,
    Files = 10,

    // Columns of indices; Names are checksums.
    Keys = 20,
    KeyOrder = 21,
    Frameworks = 22,
    FirstTasks = 23,
    FirstElements = 24,
    CatalogElements = 25,
    ElementObjects = 26,
    ConceptsOfElements = 27,
    VocabularyOrder = 28,
    Names = 29,
    NameStarts = 30,

    // Rows of indices.
    ElementsOfConcepts = 40,
    ConceptsOfStandards = 41,
    Editions = 42,
    CurrentStandards = 43,
    StandardsOfNames = 44,

    // Other bytes: a hash of each standard, a flag of each need.
    Hashes = 60,
    UnimportantNeeds = 61,
}

namespace Competency.Model.Catalog;

// What can be kept of a catalog as rows of indices.
internal enum CatalogRelation
{
    // The concepts that each standard needs.
    StandardConcepts,

    // The editions of each standard, the newest last.
    Editions,

    // The current standards: one row.
    CurrentStandards,
}

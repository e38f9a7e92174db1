namespace Competency.Model.Mappings;

// The known predicates of mappings, by IRI; a mapping with any other is kept and has no effect.
internal static class MappingPredicates
{
    private const string Skos = "http://www.w3.org/2004/02/skos/core#";
    private const string Owl = "http://www.w3.org/2002/07/owl#";
    private const string Rdfs = "http://www.w3.org/2000/01/rdf-schema#";
    private const string OboInOwl = "http://www.geneontology.org/formats/oboInOwl#";

    // Those of SKOS, and those of OWL, RDFS and oboInOwl weakened to them (SSSOM, generalization rules).
    private static readonly Dictionary<string, MappingRelation> Known = new(StringComparer.Ordinal)
    {
        [Skos + "exactMatch"] = MappingRelation.Exact,
        [Skos + "closeMatch"] = MappingRelation.Close,
        [Skos + "broadMatch"] = MappingRelation.Broad,
        [Skos + "narrowMatch"] = MappingRelation.Narrow,
        [Skos + "relatedMatch"] = MappingRelation.Related,
        [Owl + "sameAs"] = MappingRelation.Exact,
        [Owl + "equivalentClass"] = MappingRelation.Exact,
        [Owl + "equivalentProperty"] = MappingRelation.Exact,
        [Rdfs + "subClassOf"] = MappingRelation.Broad,
        [Rdfs + "subPropertyOf"] = MappingRelation.Broad,
        [Rdfs + "seeAlso"] = MappingRelation.Related,
        [OboInOwl + "hasDbXref"] = MappingRelation.Related,
    };

    // The predicate of SKOS for a relation.
    public static string Of(MappingRelation relation) => relation switch
    {
        MappingRelation.Exact => Skos + "exactMatch",
        MappingRelation.Close => Skos + "closeMatch",
        MappingRelation.Broad => Skos + "broadMatch",
        MappingRelation.Narrow => Skos + "narrowMatch",
        MappingRelation.Related => Skos + "relatedMatch",
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };

    // The relation of a predicate; null if the predicate is unknown here.
    public static MappingRelation? RelationOf(string iri) =>
        Known.TryGetValue(iri, out MappingRelation relation) ? relation : null;

    // The inverse predicate: itself if it is symmetric; null if it is unknown here.
    public static string? InverseOf(string iri) => RelationOf(iri) switch
    {
        null => null,
        MappingRelation.Broad => Of(MappingRelation.Narrow),
        MappingRelation.Narrow => Of(MappingRelation.Broad),
        _ => iri,
    };
}

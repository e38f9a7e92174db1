namespace Competency.Model.Mappings;

/// <summary>How the object of a mapping stands to its subject, after the mapping relations of SKOS (W3C 2009).</summary>
public enum MappingRelation
{
    /// <summary>Both are the same competency (<c>skos:exactMatch</c>).</summary>
    Exact,

    /// <summary>Both can stand for each other in some uses (<c>skos:closeMatch</c>).</summary>
    Close,

    /// <summary>The object is the broader one (<c>skos:broadMatch</c>): the relation points at what is broader.</summary>
    Broad,

    /// <summary>The object is the narrower one (<c>skos:narrowMatch</c>).</summary>
    Narrow,

    /// <summary>Both have something to do with each other (<c>skos:relatedMatch</c>).</summary>
    Related,
}

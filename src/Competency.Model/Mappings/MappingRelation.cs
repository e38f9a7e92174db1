using System.Text.Json.Serialization;

namespace Competency.Model.Mappings;

/// <summary>
/// The relation of the object of a mapping to its subject, after the mapping relations of SKOS (W3C 2009). Also the relation
/// of one name to another.
/// </summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public enum MappingRelation
{
    /// <summary>The same competency, interchangeable (<c>skos:exactMatch</c>).</summary>
    Exact,

    /// <summary>Not identical, but holding one counts as substantially covering the other (<c>skos:closeMatch</c>).</summary>
    Close,

    /// <summary>The object is the broader one and covers the subject (<c>skos:broadMatch</c>): the relation points upward.</summary>
    Broad,

    /// <summary>The object is the narrower one and is covered by the subject (<c>skos:narrowMatch</c>).</summary>
    Narrow,

    /// <summary>The same field or trade; holding one does not cover the other (<c>skos:relatedMatch</c>).</summary>
    Related,
}

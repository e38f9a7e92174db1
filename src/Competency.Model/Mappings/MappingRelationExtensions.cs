namespace Competency.Model.Mappings;

/// <summary>What follows from relations: read backwards, and one after the other.</summary>
/// <remarks>
/// The chaining and inversion rules of SSSOM. Broad and narrow are not transitive in SKOS itself; SSSOM chains them as
/// a default that nearly always holds.
/// </remarks>
public static class MappingRelationExtensions
{
    /// <summary>The relation read backwards: broad and narrow change places, the others are symmetric.</summary>
    public static MappingRelation Inverse(this MappingRelation relation) => relation switch
    {
        MappingRelation.Broad => MappingRelation.Narrow,
        MappingRelation.Narrow => MappingRelation.Broad,
        _ => relation,
    };

    /// <summary>
    /// What A is to C when A is <paramref name="first"/> to B and B is <paramref name="second"/> to C: exact changes
    /// nothing; broad and broad is broad, narrow and narrow is narrow; <see langword="null"/>, nothing follows, for close
    /// and related after each other and for broad after narrow.
    /// </summary>
    public static MappingRelation? Then(this MappingRelation first, MappingRelation second) => (first, second) switch
    {
        (MappingRelation.Exact, _) => second,
        (_, MappingRelation.Exact) => first,
        (MappingRelation.Broad, MappingRelation.Broad) => MappingRelation.Broad,
        (MappingRelation.Narrow, MappingRelation.Narrow) => MappingRelation.Narrow,
        _ => null,
    };
}

using Competency.Model.Mappings;
using Competency.Model.Names;

namespace Competency.Model.Alignment;

/// <summary>What the labels of the scored matcher are as relations of mappings: both read broad and narrow from the second side.</summary>
internal static class NameRelations
{
    /// <summary>The relation; <see langword="null"/> for none.</summary>
    public static MappingRelation? Of(NameRelation relation) => relation switch
    {
        NameRelation.Exact => MappingRelation.Exact,
        NameRelation.Close => MappingRelation.Close,
        NameRelation.Broad => MappingRelation.Broad,
        NameRelation.Narrow => MappingRelation.Narrow,
        NameRelation.Related => MappingRelation.Related,
        _ => null,
    };
}

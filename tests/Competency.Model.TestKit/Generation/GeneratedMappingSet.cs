using Competency.Model.Mappings;

namespace Competency.Model.TestKit;

/// <summary>A mapping set with any slots filled with any texts.</summary>
public sealed record GeneratedMappingSet(MappingSet Set)
{
    public override string ToString() => string.Join("; ", Set.Mappings
        .SelectMany(static mapping => mapping.Slots.Names.Select(name => $"{name}={string.Join('|', mapping.Slots.AllOf(name))}")));
}

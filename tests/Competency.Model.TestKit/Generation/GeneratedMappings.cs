using Competency.Model.Mappings;

namespace Competency.Model.TestKit;

/// <summary>Mappings among the elements of generated standards, with a wrapper so that FsCheck finds its generator.</summary>
public sealed record GeneratedMappings(IReadOnlyList<Mapping> Mappings)
{
    public MappingSet Set() => new(Mappings);

    public override string ToString() => string.Join("; ", Mappings);
}

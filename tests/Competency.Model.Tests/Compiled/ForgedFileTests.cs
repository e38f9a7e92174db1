using System.Buffers.Binary;
using Competency.Model.Compiled.Bytes;

namespace Competency.Model.Tests.Compiled;

/// <summary>What somebody may write into a compiled file, with right checksums, to make its reader fail or use up the machine.</summary>
public sealed class ForgedFileTests
{
    private static readonly CompetencyCatalog Samples = new CatalogLoader().Load(SharedData.Samples).Catalog;

    [Fact]
    public void A_standard_has_no_more_tasks_than_its_record_has_room_for()
    {
        foreach (int more in (ReadOnlySpan<int>)[200_000, int.MaxValue - Samples.TaskCount])
        {
            ForgedFile file = new(CompiledBytes.Of(Samples));
            BinaryPrimitives.WriteInt32LittleEndian(file[FileSection.FirstTasks].AsSpan(^sizeof(int)), Samples.TaskCount + more);
            file.Change(record => record with { Tasks = Samples.TaskCount + more });

            Assert.Equal("CM1021", Assert.Single(CompiledCatalog.Open(file.ToBytes()).Diagnostics).Id);
        }
    }
}

using System.Buffers.Binary;
using Competency.Model.Compiled.Bytes;
using Competency.Model.Profiles;

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

    [Fact]
    public void Of_two_competencies_with_one_id_the_first_counts()
    {
        ForgedFile file = new(CompiledBytes.Of(Samples));
        List<byte[]> concepts = file.Records(FileSection.Concepts);
        file.SetRecords(FileSection.Concepts, [concepts[0], concepts[0], .. concepts.Skip(2)]);
        CompetencyCatalog catalog = CompiledCatalog.Open(file.ToBytes()).Catalog;

        Assert.Equal(catalog.Concepts[0].Id, catalog.Concepts[1].Id);
        Assert.Empty(ConceptNames.Of(catalog).Find("no such name"));
        Assert.Equal([0], ConceptNames.Of(catalog).Find(catalog.Concepts[0].Elements[0].Title).Take(1));
    }
}

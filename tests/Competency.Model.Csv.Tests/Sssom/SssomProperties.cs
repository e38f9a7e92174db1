using System.Text;
using Competency.Model.Mappings;
using FsCheck;
using FsCheck.Xunit;

namespace Competency.Model.Csv.Tests.Sssom;

[Properties(Arbitrary = [typeof(MappingArbitraries)])]
public sealed class SssomProperties
{
    [Property]
    public void Written_and_read_a_set_says_the_same(GeneratedMappingSet generated, bool condense)
    {
        string text = SssomFile.WriteText(generated.Set, condense);
        MappingSet read = SssomFile.ReadText(text).Set;

        Assert.Equal(
            generated.Set.Mappings.Order(MappingOrder.Instance).Select(static mapping => mapping.Slots),
            read.Mappings.Select(static mapping => mapping.Slots));
        Assert.Equal(generated.Set.ContentHash, read.ContentHash);
        Assert.Equal(generated.Set.Slots.Without("sssom_version"), read.Slots.Without("sssom_version"));
        Assert.Equal(text, SssomFile.WriteText(read, condense));
    }

    [Property]
    public void Written_sets_read_without_errors(GeneratedMappingSet generated) =>
        Assert.DoesNotContain(
            SssomFile.ReadText(SssomFile.WriteText(generated.Set)).Diagnostics,
            static finding => finding.Id is "CM7001" or "CM7002" or "CM7003" or "CM7005");

    [Property]
    public void Order_of_mappings_does_not_show(GeneratedMappingSet generated, int seed)
    {
        Mapping[] shuffled = [.. generated.Set.Mappings];
        new Random(seed).Shuffle(shuffled);
        MappingSet other = new(shuffled, generated.Set.Slots, generated.Set.Curies, source: null, generated.Set.Extensions);

        Assert.Equal(SssomFile.WriteText(generated.Set), SssomFile.WriteText(other));
    }

    [Property]
    public void Damaged_files_never_throw(GeneratedMappingSet generated, NonNull<string> scrap, NonNegativeInt place, NonNegativeInt length)
    {
        string text = SssomFile.WriteText(generated.Set);
        int start = place.Get % (text.Length + 1);
        string damaged = text[..start] + scrap.Get + text[Math.Min(text.Length, start + (length.Get % 40))..];

        Assert.NotNull(SssomFile.ReadText(damaged).Set);
    }

    [Property]
    public void Any_bytes_never_throw(byte[] bytes)
    {
        Assert.NotNull(SssomFile.Read(new DocumentContent("x", bytes)).Set);
        Assert.NotNull(SssomFile.Read(new DocumentContent("x", (byte[])[(byte)'#', .. bytes])).Set);
    }

    [Property]
    public void Any_head_never_throws(NonNull<string> head) => Assert.NotNull(SssomFile.ReadText(SssomText.Headed(head.Get)).Set);

    [Theory]
    [InlineData("#a:\n", 100_000)]
    [InlineData("#- ", 50_000)]
    [InlineData("# [", 50_000)]
    [InlineData("#  {a: ", 20_000)]
    [InlineData("#a: [\n#  b,\n", 20_000)]
    [InlineData("#a: \"\n#  b\n", 20_000)]
    [InlineData("\t", 100_000)]
    [InlineData("\"", 100_000)]
    public void Endless_repetition_is_read_in_time(string part, int times)
    {
        string text = string.Concat(Enumerable.Repeat(part, times));

        Assert.NotNull(SssomFile.Read(new DocumentContent("x", Encoding.UTF8.GetBytes(text))).Set);
    }
}

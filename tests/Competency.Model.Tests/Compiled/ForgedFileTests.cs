using System.Buffers.Binary;
using System.Globalization;
using Competency.Model.Compiled.Bytes;
using Competency.Model.Compiled.Records;
using Competency.Model.Profiles;
using Competency.Model.Text;

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
    public void An_element_is_of_the_competency_that_lists_it()
    {
        ForgedFile file = new(CompiledBytes.Of(Samples));
        byte[] concepts = file[FileSection.ConceptsOfElements];
        (concepts[0], concepts[sizeof(int)]) = (concepts[sizeof(int)], concepts[0]);

        Assert.NotEqual(concepts[0], concepts[sizeof(int)]);
        Assert.Equal("CM1021", Assert.Single(CompiledCatalog.Open(file.ToBytes()).Diagnostics).Id);
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

    [Theory]
    [InlineData("{0,5} of {1:N0}, {{or}} {0:0.###}", true)]
    [InlineData("{0,999999}", false)]
    [InlineData("{0,-100}", false)]
    [InlineData("{1:N999999999}", false)]
    [InlineData("{0:yyyy-MM-dd HH:mm:ss}", false)]
    [InlineData("{0}{0}{0}{0}{0}{0}{0}{0}{0}{0}{0}{0}{0}{0}{0}{0}{0}", false)]
    public void A_message_has_places_as_rules_have_them(string format, bool isKept)
    {
        DiagnosticDescriptor rule = new("APP001", "A rule", DiagnosticSeverity.Warning, "a {0} and {1}");
        DiagnosticBag bag = new();
        bag.Add(rule, SourceLocation.None, "text", 1);
        ForgedFile file = new(CompiledBytes.Of(
            new LoadResult(new CatalogBuilder().Build(), [], [], bag.ToImmutable())));
        file.SetText("a {0} and {1}", format);

        Assert.Equal(isKept, !CompiledCatalog.Open(file.ToBytes()).Diagnostics.IsEmpty);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_number_that_is_not_finite_is_none(double number)
    {
        ForgedFile file = new(CompiledBytes.Of(new CatalogBuilder().Build()));
        byte[] record = file.Record(writer =>
        {
            writer.Real(number);
            writer.Real(number);
            writer.Real(number);
            writer.Real(-0.5);
            writer.Number(1);
            writer.Real(number);
            writer.Real(number);
            writer.Number(7);
        });

        RecordReader reader = new(record, new TextTable(new RecordTable(file[FileSection.Texts])));

        Assert.Equal(number, reader.AnyReal());
        Assert.Null(reader.Real());
        Assert.Null(reader.Weight());
        Assert.Null(reader.Weight());
        Assert.Null(LevelRecord.Read(ref reader, new NamedValues()));
        Assert.Equal(7, reader.Number());
    }

    [Fact]
    public void Sections_are_given_once_and_follow_each_other()
    {
        byte[] bytes = CompiledBytes.Of(Samples);
        const int Entry = ForgedFile.EntryLength;
        int second = CompiledFile.HeaderLength + Entry;
        byte[] repeated = [.. bytes];
        repeated.AsSpan(second + Entry, 4).CopyTo(repeated.AsSpan(second));
        byte[] overlapping = [.. bytes];
        overlapping.AsSpan(second + 4, Entry - 4).CopyTo(overlapping.AsSpan(second + Entry + 4));

        Assert.False(CompiledCatalog.Open(ForgedFile.WithChecksums([.. bytes])).HasErrors);
        Assert.Equal("CM1021", Assert.Single(CompiledCatalog.Open(ForgedFile.WithChecksums(repeated)).Diagnostics).Id);
        Assert.Equal("CM1021", Assert.Single(CompiledCatalog.Open(ForgedFile.WithChecksums(overlapping)).Diagnostics).Id);
    }

    // Each holds the one below ten times: ten to the power of the depth.
    [Fact]
    public void Phrases_in_phrases_do_not_repeat_what_they_hold()
    {
        const string Repeated = "{0}{0}{0}{0}{0}{0}{0}{0}{0}{0}";
        Phrase phrase = Phrase.Content("text");
        for (int depth = 0; depth < 6; depth++)
        {
            phrase = Phrase.Around("around {0}", phrase);
        }

        ForgedFile file = new(CompiledBytes.Of(WithArgument(phrase)));
        Assert.Contains("around around around", MessageOf(file), StringComparison.Ordinal);
        file.SetText("around {0}", Repeated);

        Assert.Contains(Repeated, MessageOf(file), StringComparison.Ordinal);
        Assert.InRange(MessageOf(file).Length, 0, 1000);
    }

    [Fact]
    public void A_phrase_is_no_key_of_a_translation_with_other_places()
    {
        ForgedFile file = new(CompiledBytes.Of(WithArgument(Phrase.Around("around {0}", 1))));
        file.SetText("around {0}", "CM2031.Message");

        Diagnostic found = Assert.Single(CompiledCatalog.Open(file.ToBytes()).Diagnostics);

        Assert.Contains("CM2031.Message", found.GetMessage(CultureInfo.GetCultureInfo("zh-Hant")), StringComparison.Ordinal);
    }

    private static LoadResult WithArgument(object argument)
    {
        DiagnosticBag bag = new();
        bag.Add(new DiagnosticDescriptor("APP001", "A rule", DiagnosticSeverity.Warning, "It is {0}."), SourceLocation.None, argument);
        return new LoadResult(new CatalogBuilder().Build(), [], [], bag.ToImmutable());
    }

    private static string MessageOf(ForgedFile file) => Assert.Single(CompiledCatalog.Open(file.ToBytes()).Diagnostics).Message;
}

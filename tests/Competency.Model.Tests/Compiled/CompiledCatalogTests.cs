using System.Buffers.Binary;
using System.Diagnostics;
using Competency.Model.Compiled.Bytes;
using Competency.Model.Mappings;
using Competency.Model.Matching;

namespace Competency.Model.Tests.Compiled;

public sealed class CompiledCatalogTests
{
    private static readonly LoadResult Samples = new CatalogLoader().Load(SharedData.Samples);

    [Fact]
    public void Everything_of_a_load_is_there_but_drafts()
    {
        using TempFolder folder = new();
        string path = Path.Combine(folder.Path, "samples.cmc");
        CompiledCatalog.Write(path, Samples);

        LoadResult opened = CompiledCatalog.Open(path);

        Assert.Equal(CatalogDump.Of(Samples.Catalog), CatalogDump.Of(opened.Catalog));
        Assert.Equal(CatalogDump.Of(Samples.Diagnostics), CatalogDump.Of(opened.Diagnostics));
        Assert.Equal(Samples.Files, opened.Files);
        Assert.NotEmpty(Samples.Diagnostics);
        Assert.Empty(opened.Drafts);
    }

    [Fact]
    public void Diagnostics_are_counted_as_if_they_had_been_made()
    {
        DiagnosticDescriptor rule = new("APP0001", "Of the test", DiagnosticSeverity.Warning, "Number {0}");
        DiagnosticBag bag = new();
        for (int at = 0; at < 2 * DiagnosticBag.MaxPerRule; at++)
        {
            bag.Add(rule, new SourceLocation { File = "many.txt", Line = at + 1 }, at);
        }

        bag.Add(rule with { Id = "APP0002", Severity = DiagnosticSeverity.Error }, SourceLocation.None, "of one");
        LoadResult many = new(Samples.Catalog, Samples.Files, [], [.. bag.ToImmutable(), .. Samples.Catalog.Diagnostics]);
        using MemoryStream stream = new();
        CompiledCatalog.WriteTo(stream, many);

        LoadResult opened = CompiledCatalog.Open(stream.ToArray());

        Assert.Contains(opened.Diagnostics, static found => found.SuppressedCount > 0);
        Assert.Equal(DiagnosticCounts.Of(opened.Diagnostics), opened.Counts);
        // One of them says that there are more than are listed.
        int others = 1 + DiagnosticCounts.Of(Samples.Catalog.Diagnostics).Warnings;
        Assert.Equal((1, (2 * DiagnosticBag.MaxPerRule) + others), (opened.Counts.Errors, opened.Counts.Warnings));
    }

    [Fact]
    public void A_loader_opens_it_and_joins_it_with_documents()
    {
        using TempFolder folder = new();
        string path = Path.Combine(folder.Path, "samples.cmc");
        string[] files = [.. Directory.EnumerateFiles(SharedData.Samples, "*.txt").Order(StringComparer.Ordinal)];
        CompiledCatalog.Write(path, new CatalogLoader().Load(files[1..]));

        LoadResult alone = new CatalogLoader().Load(path);
        LoadResult joined = new CatalogLoader().Load([path, files[0]]);
        LoadResult whole = new CatalogLoader().Load(files);

        Assert.Equal(files.Length - 1, alone.Catalog.Standards.Length);
        Assert.Equal(whole.Catalog.Id, joined.Catalog.Id);
        Assert.Equal(whole.Files.Length, joined.Files.Length);
        Assert.Equal(
            whole.Diagnostics.Select(static found => found.ToString()).Order(StringComparer.Ordinal),
            joined.Diagnostics.Select(static found => found.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_stream_of_standards_has_those_of_a_compiled_catalog()
    {
        using TempFolder folder = new();
        string path = Path.Combine(folder.Path, "samples.cmc");
        CompiledCatalog.Write(path, Samples);

        List<string> codes = [];
        await foreach (CompetencyStandard standard in
            new CatalogLoader().StreamAsync([path], cancellationToken: TestContext.Current.CancellationToken))
        {
            codes.Add(standard.Code.Text);
        }

        Assert.Equal(Samples.Catalog.Standards.Select(static standard => standard.Code.Text), codes);
    }

    [Fact]
    public void A_file_of_another_policy_is_compiled_again_by_a_loader_and_refused_alone()
    {
        using TempFolder folder = new();
        string path = Path.Combine(folder.Path, "samples.cmc");
        CompiledCatalog.Write(path, Samples);

        LoadResult other = new CatalogLoader(MatchingPolicies.ExactTitle).Load(path);
        LoadResult expected = new CatalogLoader(MatchingPolicies.ExactTitle).Load(SharedData.Samples);
        LoadResult refused = CompiledCatalog.Open(path, MatchingPolicies.ExactTitle);

        Assert.Equal(expected.Catalog.Id, other.Catalog.Id);
        Assert.Equal("CM1021", Assert.Single(refused.Diagnostics).Id);
        Assert.Empty(refused.Catalog.Standards);
    }

    [Fact]
    public void Mappings_and_the_reasons_for_concepts_are_there()
    {
        CompetencyElement[] skills = [.. Samples.Catalog.Elements.Where(static element => element.Kind.Equals(ElementKind.Skill)).Take(3)];
        MappingSet set = new(
            [
                Mapping.Of(MappingEntity.Of(skills[0]), MappingRelation.Exact, MappingEntity.Of(skills[1]), Mapping.ManualMappingCuration),
                Mapping.Of(MappingEntity.Of(skills[0]), MappingRelation.Broad, MappingEntity.Of(skills[2]), Mapping.ManualMappingCuration)
                    .WithConfidence(0.75).With("comment", "first", "second"),
            ],
            SlotValues.Empty.With("mapping_set_id", "https://example.org/set"),
            CurieMap.Empty.With("ex", "https://example.org/"),
            "set.sssom.tsv");
        CompetencyCatalog catalog = new CatalogLoader(MatchingPolicies.Mapped([set])).Load(SharedData.Samples).Catalog;

        CompetencyCatalog opened = CompiledBytes.Reopened(catalog);

        Assert.Equal(CatalogDump.Of(catalog), CatalogDump.Of(opened));
        Assert.Equal(catalog.MappingSets.Single().Source, opened.MappingSets.Single().Source);
        Assert.Equal(catalog.MappingSets.Single().Curies.Prefixes, opened.MappingSets.Single().Curies.Prefixes);
        (int one, int other) = (Samples.Catalog.IndexOf(skills[0]), Samples.Catalog.IndexOf(skills[1]));
        Assert.Equal(
            catalog.Explain(catalog.Elements[one], catalog.Elements[other]).ToString(),
            opened.Explain(opened.Elements[one], opened.Elements[other]).ToString());
    }

    [Fact]
    public void A_policy_of_an_application_has_to_be_given()
    {
        CompetencyCatalog catalog = new CatalogBuilder(new FirstLetterPolicy()).AddRange(Samples.Catalog.Standards).Build();
        byte[] bytes = CompiledBytes.Of(catalog);

        Assert.Equal("CM1021", Assert.Single(CompiledCatalog.Open(bytes).Diagnostics).Id);
        Assert.Equal(CatalogDump.Of(catalog), CatalogDump.Of(CompiledCatalog.Open(bytes, new FirstLetterPolicy()).Catalog));
    }

    [Fact]
    public void A_question_makes_only_the_objects_of_its_answer()
    {
        LoadResult opened = CompiledCatalog.Open(CompiledBytes.Of(Samples));
        CompetencyCatalog catalog = opened.Catalog;
        int made = 0;

        CompetencyStandard standard = catalog["TFB5131-902"];
        SimilarStandard near = catalog.MostSimilar(standard, 1, new SimilarityOptions { Measure = SimilarityMeasures.Jaccard })[0];
        _ = catalog.Gap(standard, near.Standard).Items;
        _ = catalog.TryGet("no such name", out _);
        for (int index = 0; index < catalog.StandardCount; index++)
        {
            made += ((Model.Compiled.CompiledContent)catalog.Content).IsMade(index) ? 1 : 0;
        }

        Assert.Equal(2, made);
        Assert.True(catalog.StandardCount > 2);
    }

    [Fact]
    public void Threads_that_ask_at_once_get_the_same_objects()
    {
        byte[] bytes = CompiledBytes.Of(Samples);
        for (int round = 0; round < 20; round++)
        {
            CompetencyCatalog catalog = CompiledCatalog.Open(bytes).Catalog;
            CompetencyStandard[][] seen = new CompetencyStandard[8][];
            Parallel.For(0, seen.Length, thread =>
            {
                CompetencyStandard[] standards = [.. Enumerable.Range(0, catalog.StandardCount).Select(catalog.StandardAt)];
                Assert.Equal(Enumerable.Range(0, standards.Length), standards.Select(catalog.IndexOf));
                Assert.All(standards.SelectMany(static standard => standard.Elements), element => catalog.IndexOf(element));
                seen[thread] = standards;
            });

            Assert.All(seen, standards => Assert.Equal(seen[0], standards));
        }
    }

    [Fact]
    public void A_file_that_is_replaced_while_it_is_open_stays_what_it_was()
    {
        using TempFolder folder = new();
        string path = Path.Combine(folder.Path, "catalog.cmc");
        CompiledCatalog.Write(path, Samples);
        CompetencyCatalog before = CompiledCatalog.Open(path).Catalog;

        CompiledCatalog.Write(path, new CatalogBuilder().Build());

        Assert.Equal(CatalogDump.Of(Samples.Catalog), CatalogDump.Of(before));
        Assert.Empty(CompiledCatalog.Open(path).Catalog.Standards);
        Assert.Equal([path], Directory.EnumerateFiles(folder.Path));
    }

    [Fact]
    public void A_file_is_unmapped_when_its_catalog_is_gone()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux lists what is mapped");
        using TempFolder folder = new();
        string path = Path.Combine(folder.Path, "catalog.cmc");
        CompiledCatalog.Write(path, Samples);
        for (int round = 0; round < 50; round++)
        {
            Assert.NotEmpty(CompiledCatalog.Open(path).Catalog.Standards);
        }

        CompetencyCatalog last = CompiledCatalog.Open(path).Catalog;
        GC.Collect();
        GC.WaitForPendingFinalizers();

        int mapped = File.ReadLines("/proc/self/maps").Count(line => line.EndsWith(path, StringComparison.Ordinal));
        Assert.InRange(mapped, 1, 10);
        Assert.Equal(Samples.Catalog.Standards.Length, last.Standards.Length);
    }

    [Fact]
    public void What_is_not_there_or_is_another_file_is_a_diagnostic()
    {
        using TempFolder folder = new();
        string text = folder.Write("text.cmc", "a text");
        string empty = folder.Write("empty.cmc", "");

        Assert.Equal("CM1001", Assert.Single(CompiledCatalog.Open(Path.Combine(folder.Path, "none.cmc")).Diagnostics).Id);
        Assert.Equal("CM1001", Assert.Single(CompiledCatalog.Open(folder.Path).Diagnostics).Id);
        Assert.Contains("another kind", Assert.Single(CompiledCatalog.Open(text).Diagnostics).Message, StringComparison.Ordinal);
        Assert.Contains("another kind", Assert.Single(CompiledCatalog.Open(empty).Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_no_length_is_a_diagnostic()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Unix has pipes among files");
        using TempFolder folder = new();
        string path = Path.Combine(folder.Path, "pipe.cmc");
        using (Process process = Process.Start("mkfifo", [path]))
        {
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Task writing = Task.Run(
            () => new FileStream(path, FileMode.Open, FileAccess.Write).Dispose(), TestContext.Current.CancellationToken);

        Assert.Equal("CM1001", Assert.Single(CompiledCatalog.Open(path).Diagnostics).Id);
        await writing;
    }

    [Fact]
    public void A_file_of_more_than_2_GiB_is_not_begun()
    {
        byte[] part = new byte[1 << 26];
        using MemoryStream stream = new();

        Assert.Throws<IOException>(() => CompiledFile.Write(stream, [.. Enumerable.Repeat((FileSection.Texts, part), 32)]));
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void A_file_of_another_version_of_the_format_is_a_diagnostic()
    {
        byte[] bytes = CompiledBytes.Of(Samples);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), CompiledFile.Version + 1);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(28), Checksum.Of(bytes.AsSpan(0, 28)));

        Diagnostic found = Assert.Single(CompiledCatalog.Open(bytes).Diagnostics);

        Assert.Contains("another version", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_bit_that_changes_and_every_byte_that_lacks_is_noticed()
    {
        byte[] bytes = CompiledBytes.Of(new CatalogBuilder().AddRange(Samples.Catalog.Standards.Take(1)).Build());
        HashSet<int> padding = PaddingOf(bytes);
        for (int at = 0; at < bytes.Length; at++)
        {
            byte[] changed = [.. bytes];
            changed[at] ^= (byte)(1 << (at % 8));
            Assert.True(padding.Contains(at) || CompiledCatalog.Open(changed).HasErrors, $"the byte at {at}");
            Assert.True(CompiledCatalog.Open(bytes.AsMemory(0, at)).HasErrors, $"the length {at}");
        }

        Assert.True(CompiledCatalog.Open((byte[])[.. bytes, 0]).HasErrors);
    }

    // The bytes between sections, which mean nothing.
    private static HashSet<int> PaddingOf(byte[] bytes)
    {
        HashSet<int> padding = [.. Enumerable.Range(0, bytes.Length)];
        int count = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(12));
        padding.ExceptWith(Enumerable.Range(0, CompiledFile.HeaderLength + (count * 24)));
        for (int entry = 0; entry < count; entry++)
        {
            Span<byte> place = bytes.AsSpan(CompiledFile.HeaderLength + (entry * 24));
            padding.ExceptWith(Enumerable.Range(
                (int)BinaryPrimitives.ReadInt64LittleEndian(place[8..]), (int)BinaryPrimitives.ReadInt64LittleEndian(place[16..])));
        }

        return padding;
    }

    private sealed class FirstLetterPolicy : IMatchingPolicy
    {
        public string Id => "first-letter";

        public string? KeyOf(CompetencyElement element) => element.Title.Length > 0 ? element.Title[..1] : null;
    }
}

using System.Collections.Immutable;
using Competency.Model.Tables;

namespace Competency.Model.Data.Tests;

public sealed class ColumnarProfilesTests
{
    private static readonly CompetencyCatalog Catalog =
        new CatalogLoader().Load(Path.Combine(SharedData.RepositoryRoot, "docs", "samples")).Catalog;

    public static TheoryData<ColumnarFormat> Formats => [.. Enum.GetValues<ColumnarFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Profiles_come_back_with_their_competencies_levels_and_scales(ColumnarFormat format)
    {
        CompetencyProfile[] people = [.. People(40)];
        DiagnosticBag diagnostics = new();
        using MemoryStream stream = new(ColumnarFolder.Bytes(CatalogTables.Profiles(people), format));

        ImmutableArray<CompetencyProfile> read =
            ColumnarProfiles.Read(Catalog, stream, "people", diagnostics, TestContext.Current.CancellationToken);

        Assert.Equal(people.Select(static person => person.Name), read.Select(static person => person.Name));
        Assert.All(people.Zip(read), static pair => Assert.Equal(pair.First.Competencies, pair.Second.Competencies));
        Assert.All(people.Zip(read), static pair => Assert.Equal(pair.First.Unmatched, pair.Second.Unmatched));
        Assert.All(diagnostics.ToImmutable(), static found => Assert.Equal("CM8001", found.Id));
    }

    [Theory]
    [InlineData(ColumnarFormat.Parquet, "jaccard", 1)]
    [InlineData(ColumnarFormat.ArrowFile, "coverage", 3)]
    [InlineData(ColumnarFormat.ArrowStream, "shortage", 2)]
    public void Matches_of_a_table_are_those_of_its_profiles(ColumnarFormat format, string measure, int threads)
    {
        Assert.True(SimilarityMeasures.TryParse(measure, out SimilarityMeasure? parsed));
        MatchOptions options = new() { MaxCount = 3, Measure = parsed, Threads = threads };
        CompetencyProfile[] people = [.. People(2000)];
        using MemoryStream table = new(ColumnarFolder.Bytes(CatalogTables.Profiles(people), format));
        using MemoryStream output = new();

        ProfileMatchSummary summary = ColumnarProfiles.Match(
            Catalog, table, "people", output, format, options, TestContext.Current.CancellationToken);

        DiagnosticBag diagnostics = new();
        CatalogTable read = ColumnarFolder.Read(output.ToArray(), diagnostics)!;
        Assert.Equal(
            ColumnarFolder.TextOf(CatalogTables.Matches(Catalog, Catalog.Match(people, options))), ColumnarFolder.TextOf(read));
        Assert.Equal(Catalog.Id, read.Origin["catalog"]);
        Assert.Equal(2000, summary.Profiles);
        Assert.Equal(people.Sum(static person => person.Competencies.Length), summary.MatchedMentions);
        Assert.Equal(people.Sum(static person => person.Unmatched.Length), summary.Unmatched.Sum(static text => text.Count));
        Assert.Empty(summary.Diagnostics);
    }

    [Fact]
    public void Rows_that_say_too_little_are_reported_with_their_place()
    {
        using MemoryStream table = new(Table(
            [
                TableColumn.OfText("Person"), TableColumn.OfText("skill"), TableColumn.OfNumber("level"), TableColumn.OfBoolean("kind"),
                TableColumn.OfText("note"),
            ],
            [new("Ann"), new("沖煮用水水質知識"), new((double?)3), new(true), new("x")],
            [default, new("沖煮用水水質知識"), default, default, default],
            [new("Bo"), default, default, default, default],
            [new("Bo"), new("沖煮用水水質知識"), new((double?)double.NaN), default, default],
            [new("Ann"), new("開飛機"), default, default, default]));
        using MemoryStream output = new();

        ProfileMatchSummary summary = ColumnarProfiles.Match(
            Catalog, table, "people.parquet", output, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                "people.parquet(row 5): CM8008", "people.parquet(row 3): CM8007", "people.parquet(kind): CM6403",
                "people.parquet(note): CM6010", "people.parquet(row 2): CM8006", "people.parquet(row 4, level): CM6018",
            ],
            summary.Diagnostics.Select(static found => $"{found.Location}: {found.Id}"));
        Assert.Equal((3, 3, 2), (summary.Profiles, summary.Mentions, summary.MatchedMentions));
        Assert.Equal("開飛機 (1)", Assert.Single(summary.Unmatched).ToString());
        Assert.Equal(5, summary.Unmatched[0].FirstLine);
    }

    [Fact]
    public void A_table_without_profiles_is_not_read()
    {
        using MemoryStream table = new(Table(
            [TableColumn.OfText("who"), TableColumn.OfText("skill")], (TableValue[])[new("Ann"), new("x")]));
        using MemoryStream output = new();

        ProfileMatchSummary summary = ColumnarProfiles.Match(
            Catalog, table, "people.parquet", output, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains(summary.Diagnostics, static found => found.Id == "CM8005");
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Numbers_name_profiles_as_well()
    {
        using MemoryStream table = new(Table(
            [TableColumn.OfNumber("employee_id"), TableColumn.OfText("title")],
            [new((double?)20260001), new("沖煮用水水質知識")], [new((double?)1.5), new("沖煮用水水質知識")]));
        DiagnosticBag diagnostics = new();

        ImmutableArray<CompetencyProfile> read =
            ColumnarProfiles.Read(Catalog, table, "people", diagnostics, TestContext.Current.CancellationToken);

        Assert.Equal(["20260001", "1.5"], read.Select(static person => person.Name));
    }

    internal static byte[] Table(TableColumn[] columns, params TableValue[][] rows) =>
        ColumnarFolder.Bytes(new CatalogTable("people", [.. columns], rows));

    internal static IEnumerable<CompetencyProfile> People(int count)
    {
        Random random = new(count);
        for (int number = 1; number <= count; number++)
        {
            yield return Catalog.Profile(
                $"P{number}",
                Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(10) == 0
                    ? new ProfileMention($"開飛機{random.Next(5)}")
                    : new ProfileMention(
                        Catalog.Concepts[random.Next(Catalog.Concepts.Length)].Id, random.Next(3) == 0 ? random.Next(1, 6) : null))
                    .DistinctBy(static mention => mention.Text));
        }
    }
}

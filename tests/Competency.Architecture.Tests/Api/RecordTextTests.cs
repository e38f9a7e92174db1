using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Competency.Model;
using Competency.Model.Formats;

namespace Competency.Architecture.Tests.Api;

/// <summary>What a record says of itself is for people: the compiler writes the type of a list instead of what is in it.</summary>
public sealed class RecordTextTests
{
    private static readonly Assembly[] Assemblies =
    [
        typeof(CompetencyCatalog).Assembly, typeof(TidyTables).Assembly, typeof(ColumnarTables).Assembly,
        typeof(ExcelWorkbooks).Assembly, typeof(GraphViews).Assembly, typeof(Figures).Assembly,
    ];

    [Fact]
    public void A_record_with_a_list_says_what_it_is_by_a_text_of_its_own()
    {
        Type[] records =
        [
            .. Assemblies.SelectMany(static assembly => assembly.GetExportedTypes())
                .Where(static type => IsRecord(type) && Array.Exists(type.GetProperties(), IsList)),
        ];

        Assert.True(records.Length > 3, $"{records.Length} records");
        Breaches.None(records.Where(IsWrittenByCompiler).Select(static type => type.FullName!));
    }

    [Fact]
    public void A_text_of_the_compiler_is_recognized() => Assert.True(IsRecord(typeof(Sample)) && IsWrittenByCompiler(typeof(Sample)));

    [Fact]
    public void Results_say_how_much_they_hold()
    {
        // The usual options are sample values of other tests, which set them.
        ProfileTableOptions options = new() { Matching = new MatchOptions(), Table = new CsvReadingOptions() };
        LoadResult loaded = new CatalogLoader().Load(SharedData.Samples);
        ProfileMatchSummary summary = ProfileTables.Match(
            loaded.Catalog, new MemoryStream("profile,competency\nAnn,flying\n"u8.ToArray()), "t.csv", Stream.Null, options);

        Assert.StartsWith($"{loaded.Files.Length} files, ", loaded.ToString(), StringComparison.Ordinal);
        Assert.EndsWith($"catalog {loaded.Catalog}", loaded.ToString(), StringComparison.Ordinal);
        Assert.Empty(summary.Diagnostics);
        Assert.Equal("1 profiles, 0 of 1 mentions matched", summary.ToString());
        Assert.Equal("0 standards, 0 vocabularies", new DocumentDrafts([], []).ToString());
        Assert.Equal(
            "close 0.75, narrower 0.5, broader 0, related 0, confidence from 0, sources: none".Split(',')[1..],
            new PartialCredit().ToString().Split(',')[1..]);
        Assert.Contains("levels [低, 高]", new CsvReadingOptions { Levels = ["低", "高"] }.ToString(), StringComparison.Ordinal);
        Assert.Contains("levels []", new ProfileTableOptions().ToString(), StringComparison.Ordinal);
    }

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null;

    private static bool IsWrittenByCompiler(Type type) =>
        type.GetMethod("ToString", Type.EmptyTypes)!.GetCustomAttribute<CompilerGeneratedAttribute>() is not null;

    private static bool IsList(PropertyInfo property) =>
        property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType);

    private sealed record Sample(int[] Values);
}

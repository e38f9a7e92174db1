namespace Competency.Architecture.Tests.Assemblies;

/// <summary>
/// A folder is a layer, folders within folders included: the types that stand in it use what stands in folders before it, whatever
/// namespace they are in. Folders of every shipped assembly are looked at.
/// </summary>
public sealed class FolderTests
{
    /// <summary>
    /// The folders of Competency.Model, each after those that it uses. A new folder has to find its place here, and in
    /// <c>docs/architecture.md</c>.
    /// </summary>
    private static readonly string[] Order =
    [
        "Text", "Text/Layout", "Text/Html", "Text/Plain", "Threading", "Diagnostics",
        "Codes",
        "Standards/Levels", "Standards",
        "Measures/Formulas", "Measures",
        "Sets/Kernels/Simd", "Sets/Kernels", "Sets/Kernels/Counting", "Sets/Kernels/Weighted", "Sets/Kernels/Ratings", "Sets",
        "Drafts", "Drafts/Checks", "Drafts/Building",
        "Formats",
        "Icap/Codes", "Icap/Cells", "Icap/Lines", "Icap/Table", "Icap/Sections", "Icap",
        "Json/Wire", "Json",
        "Mappings",
        "Names/Data", "Names/Normalization/Steps", "Names/Normalization/Chinese", "Names/Normalization/English", "Names/Normalization",
        "Names/Lexicon", "Names/Features", "Names/Candidates", "Names",
        "Matching",
        "Catalog",
        "Loaded",
        "Graph",
        "Needs",
        "Compiled/Bytes", "Compiled/Records", "Compiled",
        "Profiles",
        "Loading",
        "Weights",
        "Similarity/Words", "Similarity/Scorers", "Similarity/Search", "Similarity/Explanations", "Similarity",
        "Profiles/Matching",
        "Alignment",
        "Gaps",
        "Planning",
        "Tables", "Tables/Reading",
        "Citations",
        "Answers/Forms", "Answers/Converters", "Answers",
        "Matches",
    ];

    public static TheoryData<string> Projects => [.. ShippedAssembly.All.Select(static assembly => assembly.Project)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_type_stands_in_one_folder(string project)
    {
        FolderGraph graph = GraphOf(project);

        Assert.Empty(graph.TypesWithoutFolder);
        Assert.Empty(graph.TypesInSeveralFolders);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_folders_use_each_other(string project)
    {
        FolderGraph graph = GraphOf(project);

        Assert.True(
            !graph.Cycles().Any(),
            $"cycles:\n{string.Join('\n', graph.Cycles())}\n\nuses within them:\n{graph.Explain()}");
    }

    [Fact]
    public void Every_folder_has_its_place_in_the_order() =>
        Assert.Equal(Order.Order(StringComparer.Ordinal), GraphOf("Competency.Model").Folders);

    [Fact]
    public void No_folder_uses_a_later_one()
    {
        FolderGraph graph = GraphOf("Competency.Model");
        IEnumerable<string> breaches = graph.Folders.SelectMany(folder => graph.UsedBy(folder)
            .Where(use => Array.IndexOf(Order, use.Key) > Array.IndexOf(Order, folder))
            .Select(use => $"{folder} -> {use.Key}: {use.Value}"));

        Breaches.None(breaches);
    }

    private static FolderGraph GraphOf(string project) => new(ShippedAssembly.All.Single(assembly => assembly.Project == project));
}

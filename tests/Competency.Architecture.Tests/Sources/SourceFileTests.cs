namespace Competency.Architecture.Tests.Sources;

/// <summary>Files that a reader finds by the name of a type, and that fit a screen.</summary>
public sealed class SourceFileTests
{
    private const int MaxLineLength = 140;
    private const int MaxLineCount = 350;
    private const string FrontDoor = "Competency.Model";

    private static readonly string[] Roots = ["src", "tests", "benchmarks"];

    public static TheoryData<string> Projects =>
    [
        .. Directory.GetDirectories(Path.Combine(SharedData.RepositoryRoot, "src"))
            .Select(static folder => Path.GetFileName(folder)!)
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_public_type_has_a_file_of_its_name(string project)
    {
        IEnumerable<string> breaches = FilesOf(project)
            .Where(static file => file.Types.Where(static type => type.IsPublic).Any(type => type.Name != file.Name))
            .Select(static file =>
                $"{file.Path}: {string.Join(", ", file.Types.Where(static type => type.IsPublic).Select(static type => type.Name))}");

        Breaches.None(breaches);
    }

    /// <summary>
    /// The libraries share one front door, whose types stand in the folders that they belong to. A public type may be in a namespace
    /// around its folder: users know fewer of those.
    /// </summary>
    [Theory]
    [MemberData(nameof(Projects))]
    public void A_namespace_follows_its_folder_or_is_the_front_door(string project)
    {
        IEnumerable<string> breaches =
            from file in FilesOf(project)
            let expected = file.Folder.Length == 0 ? project : project + "." + file.Folder.Replace('/', '.')
            from type in file.Types
            where type.Namespace != expected && type.Namespace != FrontDoor
            where !type.IsPublic || !expected.StartsWith(type.Namespace + ".", StringComparison.Ordinal)
            select $"{file.Path}: {type.Namespace}";

        Breaches.None(breaches);
    }

    [Fact]
    public void No_line_is_longer_than_the_screen()
    {
        IEnumerable<string> breaches =
            from file in AllFiles()
            from line in file.Lines.Select(static (text, index) => (Text: text, Number: index + 1))
            where line.Text.Length > MaxLineLength && !line.Text.Contains("\"\"\"", StringComparison.Ordinal) // data on one line
            where line.Text.EnumerateRunes().Count() > MaxLineLength
            select $"{file.Path}:{line.Number} ({line.Text.Length})";

        Breaches.None(breaches);
    }

    [Fact]
    public void No_file_is_longer_than_can_be_read()
    {
        IEnumerable<string> breaches = AllFiles().Where(static file => file.Lines.Count > MaxLineCount)
            .Select(static file => $"{file.Path} ({file.Lines.Count})");

        Breaches.None(breaches);
    }

    private static IReadOnlyList<SourceFile> FilesOf(string project) =>
        SourceFile.Below(Path.Combine(SharedData.RepositoryRoot, "src", project));

    private static IEnumerable<SourceFile> AllFiles() =>
        Roots.SelectMany(static root => SourceFile.Below(Path.Combine(SharedData.RepositoryRoot, root)));
}

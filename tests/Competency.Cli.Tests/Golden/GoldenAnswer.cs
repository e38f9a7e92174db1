using System.Text;
using System.Text.RegularExpressions;
using Competency.Cli.Tests.Answers;

namespace Competency.Cli.Tests.Golden;

/// <summary>One answer of the tool: what it wrote on standard output, or one of its files.</summary>
/// <param name="Command">The command line, with names in braces for paths and codes.</param>
/// <param name="File">The file, relative to the folder of the call; missing for standard output.</param>
/// <param name="Bytes">What is compared.</param>
internal sealed partial record GoldenAnswer(string Command, string? File, byte[] Bytes)
{
    private const string Check = "\"format\": \"competency-check/1\"";

    /// <summary>The command line and the file.</summary>
    public string Name => File is null ? Command : $"{Command} > {File}";

    public static GoldenAnswer OfText(string command, string text) => new(command, null, Encoding.UTF8.GetBytes(text));

    /// <summary>All answers of a call: standard output with the exit code unless that is 0, then the files.</summary>
    public static List<GoldenAnswer> Of(string command, RealParts? parts = null)
    {
        using TempFolder folder = new();
        Dictionary<string, string> places = new(StringComparer.Ordinal)
        {
            ["docs"] = Path.Combine(SharedData.RepositoryRoot, "docs"),
            ["out"] = Path.Combine(folder.Path, "out"),
        };
        string[] arguments = [.. command.Split(' ').Select(word => Braces().Replace(word, name => PlaceOf(name.Groups["name"].Value)))];
        foreach (string path in arguments.Where(IsShared))
        {
            Assert.SkipUnless(Path.Exists(path), $"the shared data has no {Path.GetRelativePath(SharedData.Root!, path)}");
        }

        ToolRun run = ToolRun.Of(arguments);
        AnswerSchemas.AssertValid(run.Output);
        string code = run.ExitCode == 0 ? "" : $"exit code {run.ExitCode}\n";
        List<GoldenAnswer> answers = [OfText(command, code + WithoutMessages(WithoutPlaces(run.Output)))];
        string[] files = Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories);
        answers.AddRange(files.Order(StringComparer.Ordinal).Select(file =>
            new GoldenAnswer(command, Path.GetRelativePath(folder.Path, file).Replace('\\', '/'), System.IO.File.ReadAllBytes(file))));
        return answers;

        string PlaceOf(string name) =>
            places.TryGetValue(name, out string? place) ? place
            : name == "data" ? SharedData.Require()
            : parts!.Resolve(name);

        string WithoutPlaces(string text) => text
            .Replace(folder.Path, "{folder}", StringComparison.Ordinal)
            .Replace(parts?.Folder ?? folder.Path, "{parts}", StringComparison.Ordinal)
            .Replace(SharedData.Root ?? folder.Path, "{data}", StringComparison.Ordinal)
            .Replace(SharedData.RepositoryRoot, "{repository}", StringComparison.Ordinal);
    }

    private static bool IsShared(string argument) => SharedData.Root is string root && argument.StartsWith(root, StringComparison.Ordinal);

    /// <summary>
    /// Ids, severities, places and order of findings stay; their wording may be improved at any time. So in answers of <c>check</c>
    /// <c>summary[].title</c> and <c>diagnostics[].message</c> are blanked: no other field holds such texts, and no other answer.
    /// </summary>
    private static string WithoutMessages(string text) =>
        text.Contains(Check, StringComparison.Ordinal) ? Wording().Replace(text, "${field}\"\"${comma}") : text;

    [GeneratedRegex("""^(?<field> +"(title|message)": )".*"(?<comma>,?)$""", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Wording();

    [GeneratedRegex(@"\{(?<name>[^}]+)\}", RegexOptions.None, 10_000)]
    private static partial Regex Braces();
}

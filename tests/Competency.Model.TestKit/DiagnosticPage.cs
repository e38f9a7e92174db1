namespace Competency.Model.TestKit;

/// <summary>A page under <c>docs/diagnostics</c>: what its lines and fenced blocks say.</summary>
public sealed class DiagnosticPage
{
    private const string Fence = "```";

    private readonly List<(string Language, string Text)> _blocks = [];

    private DiagnosticPage(string id, string[] lines)
    {
        Id = id;
        Heading = lines[0];
        SeverityLine = lines.FirstOrDefault(static line => line.StartsWith("Severity: ", StringComparison.Ordinal));
        ReadBlocks(lines);
        Sections = [.. lines.Where(static line => line.StartsWith("## ", StringComparison.Ordinal)).Select(static line => line[3..])];
    }

    public static string Folder { get; } = Path.Combine(SharedData.RepositoryRoot, "docs", "diagnostics");

    /// <summary>The id in the name of the file.</summary>
    public string Id { get; }

    public string Heading { get; }

    public string? SeverityLine { get; }

    public string[] Sections { get; }

    /// <summary>The document that raises the finding, and in which language it is written; an example or none.</summary>
    public (string Language, string Text)? Example =>
        _blocks.Where(static block => block.Language is "icap" or "json" or "csv" or "sssom")
            .Select(static block => ((string, string)?)block)
            .SingleOrDefault();

    /// <summary>The findings that the example gives, one a line.</summary>
    public string[] Messages => _blocks.Single(static block => block.Language == "text").Text.TrimEnd('\n').Split('\n');

    /// <summary>The ids of all pages.</summary>
    public static IEnumerable<string> Ids =>
        Directory.GetFiles(Folder, "CM*.md").Select(static file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static DiagnosticPage Read(string id) => new(id, ReadLines(id + ".md"));

    /// <summary>The lines of a file in the folder, whatever ends them.</summary>
    public static string[] ReadLines(string name) => File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n").Split('\n');

    private void ReadBlocks(string[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                int end = Array.IndexOf(lines, Fence, i + 1);
                _blocks.Add((lines[i][Fence.Length..], string.Concat(lines[(i + 1)..end].Select(static line => line + "\n"))));
                i = end;
            }
        }
    }
}

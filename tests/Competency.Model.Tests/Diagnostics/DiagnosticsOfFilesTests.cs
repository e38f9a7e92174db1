namespace Competency.Model.Tests.Diagnostics;

/// <summary>Rules of which the first diagnostic of a file stands for all.</summary>
public sealed class DiagnosticsOfFilesTests
{
    private static readonly DiagnosticDescriptor Rule =
        new("APP1", "Alike", DiagnosticSeverity.Info, "'{0}' is alike.") { IsOncePerFile = true };

    [Fact]
    public void The_first_of_a_file_stands_for_all()
    {
        DiagnosticBag bag = new();
        Add(bag, "a.csv", 1, 2, 3);
        Add(bag, "b.csv", 7);

        Assert.Equal(
            ["a.csv:1: info APP1: '1' is alike. 2 more in this file are alike.", "b.csv:7: info APP1: '7' is alike."],
            Said(bag));
    }

    [Fact]
    public void Bags_together_count_together()
    {
        (DiagnosticBag first, DiagnosticBag second, DiagnosticBag third) = (new(), new(), new());
        Add(first, "a.csv", 1);
        Add(second, "a.csv", 2);
        Add(third, "a.csv", 3, 4);
        first.AddRange(second);
        Assert.Equal(["a.csv:1: info APP1: '1' is alike. 1 more in this file is alike."], Said(first));

        first.AddRange(third.ToImmutable());
        Assert.Equal(["a.csv:1: info APP1: '1' is alike. 3 more in this file are alike."], Said(first));
    }

    private static void Add(DiagnosticBag bag, string file, params int[] lines)
    {
        foreach (int line in lines)
        {
            bag.Add(Rule, new SourceLocation { File = file, Line = line }, line);
        }
    }

    private static IEnumerable<string> Said(DiagnosticBag bag) => bag.ToImmutable().Select(static diagnostic => diagnostic.ToString());
}

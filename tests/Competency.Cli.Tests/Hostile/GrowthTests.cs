namespace Competency.Cli.Tests.Hostile;

/// <summary>
/// Inputs of every hostile shape, once and with twice as much: the memory that reading and asking takes at most doubles, which bounds the
/// work of whatever makes something for each step. Counted bytes, never time.
/// </summary>
[Collection("Growth")]
public sealed class GrowthTests
{
    // Twice, and what lists that double their room and sorting add.
    private const double MaxFactor = 2.6;

    // What is allocated whatever the input is.
    private const long Slack = 3L << 20;

    private static readonly string[] Formats = ["text", "csv", "json", "tidy", "sssom", "profiles"];

    private static readonly Shape[] Shapes =
        [.. CatalogShapes.All, .. TableShapes.All, .. MappingShapes.All, .. QuestionShapes.All];

    public static TheoryData<string> Names => [.. Shapes.Select(static shape => shape.Name)];

    public static TheoryData<string, string> Cells =>
        [.. Signs.All.Keys.SelectMany(static sign => Formats, static (sign, format) => (sign, format))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_the_input_takes_twice_the_memory(string name)
    {
        Shape shape = Shapes.Single(shape => shape.Name == name);
        AssertLinear(shape.Run, shape.Size);
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Twice_the_signs_take_twice_the_memory(string sign, string format)
    {
        const int CellLength = 10_000;
        AssertLinear(length => Documents.Read(format, Signs.Repeated(Signs.All[sign], length)), CellLength);
    }

    private static void AssertLinear(Action<int> run, int size)
    {
        run(size / 8); // what is made once
        long once = Allocated(run, size);
        long twice = Allocated(run, 2 * size);
        Assert.True(
            twice <= (MaxFactor * once) + Slack,
            $"{once:N0} bytes for {size:N0}, {twice:N0} for {2 * size:N0}: {(double)twice / once:F2} times as many.");
    }

    private static long Allocated(Action<int> run, int size)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        run(size);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}

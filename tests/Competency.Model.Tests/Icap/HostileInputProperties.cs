using System.Text;
using Competency.Model.Formats;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Icap;

/// <summary>No content is the cause of an exception, and damage stays where it is done.</summary>
public sealed class HostileInputProperties
{
    private const string Sample = "TFB7914-902v1.txt";

    private static readonly string[] Insertions =
    [
        "\t",
        "\n",
        "\0",
        "\uFEFF",
        "\r",
        "\r\n",
        "\t\t\t\t\t\t",
        "【",
        "】",
        "<p>",
        "第1頁，總共2頁",
        "K",
        "K01",
        "T1.1",
        "職能基準",
        "主要職責\t工作任務\t工作產出\n",
        "\uD842\uDFB7"
    ];
    private static readonly byte[][] BadBytes =
    [
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE4], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0]
    ];

    public static TheoryData<string> Names => new(IcapDocuments.SampleNames);

    [Fact]
    public void A_sample_cut_at_any_byte_keeps_the_tasks_before_the_cut() => AssertCuts(IcapDocuments.Sample(Sample), step: 1);

    [Fact]
    public void The_reference_document_cut_anywhere_keeps_the_tasks_before_the_cut() => AssertCuts(IcapDocuments.Reference(), step: 41);

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_sample_cut_at_many_places_keeps_the_tasks_before_the_cut(string name) =>
        AssertCuts(IcapDocuments.Sample(name), step: 199);

    [Property(MaxTest = 150)]
    public bool Inserted_text_is_borne(byte sample, (ushort Position, byte Piece)[] insertions)
    {
        StringBuilder text = new(Encoding.UTF8.GetString(SampleAt(sample)));
        foreach ((ushort position, byte piece) in insertions)
        {
            text.Insert(position % (text.Length + 1), Insertions[piece % Insertions.Length]);
        }

        return HostileText.Read(text.ToString()).Drafts.Standards.Count > 0;
    }

    [Property(MaxTest = 150)]
    public bool Inserted_bytes_are_borne(byte sample, (ushort Position, byte Piece)[] insertions)
    {
        List<byte> bytes = [.. SampleAt(sample)];
        foreach ((ushort position, byte piece) in insertions)
        {
            bytes.InsertRange(position % (bytes.Count + 1), BadBytes[piece % BadBytes.Length]);
        }

        return HostileText.Read(bytes.ToArray()).Drafts.Standards.Count > 0;
    }

    [Property(MaxTest = 150)]
    public bool Overwritten_bytes_are_borne(byte sample, (ushort Position, byte Value)[] changes)
    {
        byte[] bytes = SampleAt(sample);
        foreach ((ushort position, byte value) in changes)
        {
            bytes[position % bytes.Length] = value;
        }

        return HostileText.Read(bytes).Drafts.Standards.Count > 0;
    }

    [Property(MaxTest = 1000)]
    public bool Noise_is_borne(byte[] noise) => HostileText.Read(noise) is not null;

    [Property(MaxTest = 150)]
    public bool Any_lines_in_any_order_are_borne(int seed)
    {
        Random random = new(seed);
        string[] lines =
        [
            .. IcapDocuments.SampleNames.SelectMany(static name => Encoding.UTF8.GetString(IcapDocuments.Sample(name)).Split('\n'))
        ];
        string[] drawn = random.GetItems(lines, random.Next(60));
        return HostileText.Read(string.Join('\n', drawn)) is not null;
    }

    [Property(MaxTest = 150)]
    public bool Any_cells_in_any_order_are_borne(int seed)
    {
        Random random = new(seed);
        string[] cells = [.. Encoding.UTF8
            .GetString(IcapDocuments.Sample(Sample))
            .Split('\n', '\t'), "", "", "T1", "T1.1", "K01", "第1頁，總共3頁"];
        string[] separators = ["\t", "\t", "\t", "\n", " "];
        string text =
            string.Concat(random.GetItems(cells, random.Next(200)).Select(cell => cell + separators[random.Next(separators.Length)]));
        return HostileText.Read(text) is not null;
    }

    /// <summary>
    /// Of the tasks that a cut leaves, all but the last are as they were: the last one lost what came after, or took in
    /// what is left of the next one's name. Whatever is lost of the table, some finding says that something is missing.
    /// </summary>
    private static void AssertCuts(byte[] bytes, int step)
    {
        ReadResult whole = HostileText.Read(bytes);
        string[] tasks = [.. whole.Only().Tasks.Select(StandardText.Of)];
        HashSet<string> known = [.. whole.Diagnostics.Select(Key)];
        for (int length = bytes.Length - 1; length >= 0; length -= step)
        {
            ReadResult result = HostileText.Read(bytes.AsMemory(0, length));
            string[] left = [.. result.Standards.SelectMany(static standard => standard.Tasks).Select(StandardText.Of)];
            Assert.True(left.Length <= tasks.Length, $"cut at {length}");
            for (int i = 0; i < left.Length - 1; i++)
            {
                Assert.True(string.Equals(tasks[i], left[i], StringComparison.Ordinal), $"cut at {length}: {left[i]}");
            }

            bool isLess = left.Length < tasks.Length || (left.Length > 0 && !string.Equals(left[^1], tasks[^1], StringComparison.Ordinal));
            bool isBlank = string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(bytes, 0, length));
            Assert.True(!isLess
                || isBlank
                || result.Diagnostics.Any(finding => !known.Contains(Key(finding))), $"cut at {length} without a finding");
        }
    }

    private static string Key(Diagnostic finding) => finding.Id + finding.Message;

    private static byte[] SampleAt(byte index) => IcapDocuments.Sample(IcapDocuments.SampleNames[index % IcapDocuments.SampleNames.Count]);
}

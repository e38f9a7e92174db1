using System.Globalization;
using System.Text;
using Competency.Model.Drafts;
using Competency.Model.Formats;
using Competency.Model.Icap;
using Competency.Model.Icap.Lines;

namespace Competency.Model.Tests.Icap;

/// <summary>Files made to be expensive: each is read in memory and steps that grow no faster than the file.</summary>
public sealed class LargeInputTests
{
    private const int Many = 10_000;
    private const string Title = "製作職能基準\n";
    private const string Header = "職能基準代碼\t\tAPA2654-001v4\n";
    private const string Table = "主要職責\t工作任務\t工作產出\t行為指標\t職能級別\t職能內涵 (K=knowledge 知識)\t職能內涵 (S=skills 技能)\n";

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF })]
    [InlineData(new byte[] { 0xFF, 0xFE })]
    [InlineData(new byte[] { (byte)'\n' })]
    [InlineData(new byte[] { (byte)' ', (byte)'\r', (byte)'\n', (byte)'\t' })]
    public void An_empty_file_holds_nothing(byte[] content)
    {
        ReadResult result = HostileText.Read(content);
        Assert.Empty(result.Standards);
        Assert.Empty(result.Drafts.Standards);
    }

    [Fact]
    public void A_picture_is_no_standard_and_says_so()
    {
        byte[] noise = new byte[20_000];
        new Random(1).NextBytes(noise);
        ReadResult result = HostileText.Read((byte[])[0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, .. noise]);
        Assert.Empty(result.Standards);
        Assert.NotEmpty(result.Of(FileRules.InvalidBytes));
        Assert.NotEmpty(result.Of(LineRules.LineUnrecognized));
        Assert.Single(result.Of(ContentRules.IdentityMissing));
    }

    [Theory]
    [InlineData("字", "utf-8")]
    [InlineData("\t", "utf-8")]
    [InlineData("\0", "utf-8")]
    [InlineData("字", "utf-16")]
    public void One_line_of_fifty_megabytes_costs_little_more_than_itself(string unit, string encoding)
    {
        byte[] piece = Encoding.GetEncoding(encoding).GetBytes(unit);
        byte[] content = new byte[50 << 20];
        for (int i = 0; i < content.Length; i++)
        {
            content[i] = piece[i % piece.Length];
        }

        Encoding.GetEncoding(encoding).GetPreamble().CopyTo(content, 0);

        DiagnosticBag findings = new();
        long before = GC.GetAllocatedBytesForCurrentThread(); // of this thread: other tests run beside
        DocumentDrafts drafts = new IcapTextFormat().Read("line.txt", content, findings);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(allocated, 0, 6L * content.Length);
        Assert.Contains(findings.ToImmutable(), static finding => ReferenceEquals(finding.Descriptor, LineRules.LineTooLong));
        Assert.InRange(drafts.Standards.Count, 0, 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData(Title)]
    [InlineData(Title + Header)]
    [InlineData(Title + Header + Table)]
    [InlineData(Title + "版本\t職能基準代碼\t職能基準名稱\t狀態\n")]
    public void A_million_tabs_are_a_million_empty_cells(string before)
    {
        string tabs = new('\t', 1_000_000);
        HostileText.Read(before + tabs + "\n" + Table);
        HostileText.Read(before + "版本\t職能基準代碼" + tabs + "\n" + Lines(2_000, static _ => "V1\tAPA2654-001v1\t\t\t\t"));
    }

    [Fact]
    public void Lines_beyond_the_limit_are_left_out_and_reported()
    {
        ReadResult result = HostileText.Read(
            Title + Header + Table + "\tT1.1 任務\t\t\t3\t\t\n" + Lines(200_000, static number => $"\t\t\t\t\tK{number % 1000:D3} 知識\t"));
        Assert.Equal(1_000, result.Only().Tasks.Single().Links.Length);
        Assert.Equal([100_001], result.LinesOf(FileRules.LimitReached));
        Assert.Equal(DiagnosticBag.MaxPerRule, result.Of(ContentRules.RepeatedMention).Length);
        Assert.Contains(
            result.Of(DiagnosticBag.TooMany),
            static finding => finding.Message.StartsWith("88996 more CM3006 diagnostics", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Title + Header + "工作描述\t\t描述\n", "說明")] // description
    [InlineData(Title + Header + "\t職業別\t名\t\t職業別代碼\t2654\n", "說明")] // codes of a classification
    [InlineData(Title + Header + Table + "T1 職責\tT1.1 任務\tO1.1.1 產出\tP1.1.1 指標\t3\tK01 知識\tS01 技能\n", "\t\t\t續\t\t續\t續")] // cells
    [InlineData(Title + Header + Table + "T1 職責\tT1.1 任務\t\t\t3\tK01 知識\tS01 技能\n", "續")] // loose lines
    [InlineData(Title + Header + Table + "T1 職責\tT1.1 任務\t\t\t3\tK01 知識\tS01 技能\n", "\t續\t\t\t\t\t")] // name of a task
    [InlineData(Title + Header + Table + "T1 職責\tT1.1 任務\t\t\t3\tK01 知識\tS01 技能\n", Table + "續\t\t\t\t\t\t")] // name of a duty
    [InlineData(Title + Header + "職能內涵 (A=attitude 態度)\nA01 親和：待人\n", "續")] // definition
    [InlineData(Title + Header + "說明與補充事項\n", "續")] // notes
    public void Lines_that_go_on_and_on_are_joined_at_once(string beginning, string line) =>
        HostileText.Read(beginning + Lines(Many, _ => line));

    [Theory]
    [InlineData("T1 職責{0}\t\t\t\t\t\t")] // duties of one code
    [InlineData("\t\t\t\t\tK01 知識{0}\t")] // names of one code
    [InlineData("\tT1.1 任務{0}\t\t\t3\t知識{0}\t")] // names without code, tasks of one code
    [InlineData("\tT1.1 任務\t\t\t3\tK01 知識【T{0}.1】\t")] // tags of tasks that are not there
    [InlineData("\tT1.1 任務\t\t\t3\tK{0}\t")] // codes without name
    public void Rows_in_great_number_are_no_trouble(string row) => HostileText.Read(
        Title + Header + Table + "T1 職責\tT1.1 任務\t\t\t3\tK01 知識\tS01 技能\n" + Lines(
            Many, number => string.Format(CultureInfo.InvariantCulture, row, number)));

    [Theory]
    [InlineData("T1 {1}\tT1.1 任務\t\t\t3\tK01 知識\t", "T1 職責{0} ")] // duties and
    [InlineData("T1 {1}\t{1}\t\t\t3\tK01 知識\t", "T1.1 任務{0} ")] // tasks in one cell
    [InlineData("T1 職責\t{1}\t\t\t3\tK01 知識 K02 知識\t", "T1.1 任務{0} ")]
    [InlineData("T1 職責\tT1.1 任務\t{1}\t\t3\t\t", "1.1.1 產出{0} ")] // outputs without letter
    [InlineData("T1 職責\tT1.1 任務\t\t\t3\tK01 知識{1}\t", "【T1.{0}】")] // tags on one item
    [InlineData("T1 職責\tT1.1 任務\t\t\t3\tK01 知識【{1}】\t", "T1.1~T1.50、")]
    [InlineData("T1 職責\tT1.1 任務\t\t\t3\t{1}\t", "K01 知識{0} ")]
    [InlineData("T1 職責\tT1.1 任務\t\t\t{1}\tK01 知識\t", "3 ")]
    [InlineData("{1}", "K01 知識{0}\t")] // cells beyond the heading
    [InlineData("職類別\t{1}", "名{0}\t")] // values of one label
    [InlineData("{1}", "第 1 頁 <p> 第")] // almost furniture
    public void A_long_line_of_many_things_is_no_trouble(string line, string unit)
    {
        string many = string.Concat(Enumerable
            .Range(0, 1_000_000 / (2 + (3 * unit.Length)))
            .Select(number => string.Format(CultureInfo.InvariantCulture, unit, number)));
        HostileText.Read(Title + Header + Table + string.Format(CultureInfo.InvariantCulture, line, 0, many) + "\n");
    }

    [Fact]
    public void Tasks_that_share_a_row_with_more_items_than_can_be_are_cut_off_and_reported()
    {
        string tasks = string.Concat(Enumerable.Range(1, 900).Select(static number => $"T1.{number} 任務 "));
        string items = string.Concat(Enumerable.Range(10, 900).Select(static number => $"K{number} 知識 "));
        ReadResult result = HostileText.Read(Title + Header + Table + $"T1 職責\t{tasks}\t\t\t3\t{items}\t\n");
        Assert.Equal(900, result.Only().Tasks.Length);
        Assert.Single(result.Of(FileRules.LimitReached));
        Assert.InRange(result.Only().Tasks.Sum(static task => task.Links.Length), 190_000, 200_000);
    }

    [Fact]
    public void A_long_name_does_not_fill_every_message()
    {
        string name = new('字', 300_000);
        ReadResult result = HostileText.Read(Title + Header + Table + $"T1 職責\tT1.1 任務\t\t\t3\tK01 {name}\t\n" + Lines(
            2_000, static number => $"\tT1.1 任務\t\t\t3\tK01 知識{number}\t"));
        Assert.NotEmpty(result.Of(ContentRules.ElementCollision));
        Assert.InRange(result.Diagnostics.Max(static finding => finding.Message.Length), 1, 2_000);
    }

    [Fact]
    public void Many_documents_in_one_file_are_as_many_standards()
    {
        string sample = Encoding.UTF8.GetString(IcapDocuments.Sample(IcapDocuments.SampleNames[0]));
        ReadResult result = HostileText.Read(Lines(200, _ => sample));
        Assert.Equal(200, result.Standards.Length);
        Assert.Equal(StandardText.Of(result.Standards[0]), StandardText.Of(result.Standards[^1]));
    }

    private static string Lines(int count, Func<int, string> line)
    {
        StringBuilder text = new();
        for (int number = 0; number < count; number++)
        {
            text.Append(line(number)).Append('\n');
        }

        return text.ToString();
    }
}

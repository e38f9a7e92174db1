using System.Text;
using Competency.Model.Codes;
using Competency.Model.Drafts;
using Competency.Model.Formats;

namespace Competency.Model.Tests.Icap;

/// <summary>What deleting, doubling or moving lines does to a document, and what it must not do.</summary>
public sealed class DamagedDocumentProperties
{
    public static TheoryData<string> Names => new([.. IcapDocuments.SampleNames, "reference"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_deleted_line_takes_nothing_from_other_tasks(string name)
    {
        DocumentLayout layout = DocumentLayout.Of(Text(name));
        for (int line = 0; line < layout.Lines.Length; line++)
        {
            CompetencyStandard damaged = Read(layout.Without(line));
            AssertKept(layout, damaged, layout.TasksChangedByDeleting(line), $"without line {line + 1}: {layout.Lines[line]}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_doubled_line_takes_nothing_from_any_task(string name)
    {
        DocumentLayout layout = DocumentLayout.Of(Text(name));
        for (int line = 0; line < layout.Lines.Length; line++)
        {
            CompetencyStandard damaged = Read(layout.Doubled(line));
            AssertKept(layout, damaged, layout.TasksChangedByDoubling(line), $"with line {line + 1} twice: {layout.Lines[line]}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_doubled_row_is_a_second_task_of_that_number_and_reported(string name)
    {
        DocumentLayout layout = DocumentLayout.Of(Text(name));
        foreach ((int line, WorkTask task) in layout.FirstRows())
        {
            ReadResult result = HostileText.Read(string.Join('\n', layout.Doubled(line)));
            Assert.True(result.Only().TryGetTask(LocalId.Parse($"{task.Id}#2", null), out WorkTask? second));
            Assert.Equal([line + 2], result.LinesOf(ContentRules.TaskCodeRepeated));
            Assert.Equal(layout.Standard.Tasks.Length + 1, result.Only().Tasks.Length);
            Assert.Equal(Key(task), Key(second)); // with what the next page says, which the first of both then lacks
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Sections_may_come_in_any_order(string name)
    {
        DocumentLayout layout = DocumentLayout.Of(Text(name));
        string expected = StandardText.Of(Read(layout.Lines));
        foreach (string[] lines in layout.SectionsInEveryOrder())
        {
            Assert.Equal(expected, StandardText.Of(Read(lines)));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Line_ends_and_encodings_do_not_matter(string name)
    {
        string text = Text(name).Replace("\r\n", "\n", StringComparison.Ordinal);
        string windows = text.Replace("\n", "\r\n", StringComparison.Ordinal);
        string expected = StandardText.Of(Read(text.Split('\n')));
        Encoding[] encodings = [new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode];
        byte[][] variants =
        [
            Encoding.UTF8.GetBytes(text),
            Encoding.UTF8.GetBytes(windows),
            Encoding.UTF8.GetBytes(text.Replace('\n', '\r')),
            Encoding.UTF8.GetBytes(text.TrimEnd()),
            Encoding.UTF8.GetBytes("\n\n" + windows + "\r\n\r\n"),
            .. encodings.SelectMany(
                encoding => new[] { text, windows }.Select(variant => (byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes(variant)])),
        ];
        Assert.All(variants, variant => Assert.Equal(expected, StandardText.Of(HostileText.Read(variant).Only())));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Two_documents_in_one_file_are_two_standards(string name)
    {
        string text = Text(name);
        string expected = StandardText.Of(Read(text.Split('\n')));
        ReadResult result = HostileText.Read(text + "\n" + text);
        Assert.Equal([expected, expected], result.Standards.Select(StandardText.Of));
    }

    private static void AssertKept(DocumentLayout layout, CompetencyStandard damaged, IReadOnlySet<string> changed, string what)
    {
        WorkTask[] untouched = [.. layout.Standard.Tasks.Where(task => !changed.Contains(task.Id.Text))];
        foreach (WorkTask task in untouched)
        {
            Assert.True(damaged.TryGetTask(task.Id, out WorkTask? kept), $"{task.Id} is lost {what}");
            Assert.True(
                string.Equals(Key(task), Key(kept), StringComparison.Ordinal),
                $"{task.Id} is another task {what}\n{Key(task)}\n{Key(kept)}");
        }
    }

    /// <summary>A task with all that it holds; spellings of one element aside, whose first one may be in the line that is gone.</summary>
    private static string Key(WorkTask task) => Competency.Model.Text.SpellingFold.Fold(StandardText.Of(task));

    private static CompetencyStandard Read(IEnumerable<string> lines) => HostileText.Read(string.Join('\n', lines)).Only();

    private static string Text(string name) =>
        Encoding.UTF8.GetString(name == "reference" ? IcapDocuments.Reference() : IcapDocuments.Sample(name));
}

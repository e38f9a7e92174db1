namespace Competency.Model.Tests.Icap;

/// <summary>Which lines of a regular document belong to which task and section, found without the reader.</summary>
internal sealed class DocumentLayout
{
    private static readonly string[] SectionStarts = ["版本\t", "職能基準代碼\t", "主要職責\t", "**職能內涵", "### 說明"];

    private readonly string?[] _taskOfLine;

    private DocumentLayout(string[] lines, CompetencyStandard standard)
    {
        Lines = lines;
        Standard = standard;
        _taskOfLine = TasksOf(lines);
    }

    public string[] Lines { get; }

    public CompetencyStandard Standard { get; }

    public static DocumentLayout Of(string text) =>
        new(text.Split('\n'), IcapDocuments.Read(System.Text.Encoding.UTF8.GetBytes(text)).Only());

    public IEnumerable<string> Without(int line) => Lines.Where((_, index) => index != line);

    public IEnumerable<string> Doubled(int line) => Lines.SelectMany((text, index) => Enumerable.Repeat(text, index == line ? 2 : 1));

    /// <summary>The task of the line; when its first row goes and others follow, the task before it, which they then continue.</summary>
    public IReadOnlySet<string> TasksChangedByDeleting(int line)
    {
        HashSet<string> changed = [];
        if (_taskOfLine[line] is string task)
        {
            changed.Add(task);
            bool isFirstOfSeveral = Array.IndexOf(_taskOfLine, task) == line && Array.LastIndexOf(_taskOfLine, task) > line;
            if (isFirstOfSeveral && _taskOfLine[..line].LastOrDefault(static earlier => earlier is not null) is string before)
            {
                changed.Add(before);
            }
        }

        return changed;
    }

    /// <summary>
    /// The task of a row that goes on with it, since it then goes on twice. A first row twice is a second task of that number.
    /// </summary>
    public IReadOnlySet<string> TasksChangedByDoubling(int line) =>
        _taskOfLine[line] is string task && Array.LastIndexOf(_taskOfLine, task) > Array.IndexOf(_taskOfLine, task)
            ? new HashSet<string> { task }
            : new HashSet<string>();

    /// <summary>The first row of every task.</summary>
    public IEnumerable<(int Line, WorkTask Task)> FirstRows() =>
        Standard.Tasks.Select(task => (Array.IndexOf(_taskOfLine, task.Id.Text), task));

    /// <summary>The document with its sections in every order, the title first.</summary>
    public IEnumerable<string[]> SectionsInEveryOrder()
    {
        int[] starts = [.. SectionStarts.Select(start => Array.FindIndex(Lines, line => line.StartsWith(start, StringComparison.Ordinal)))];
        string[][] sections =
        [
            .. starts.Select((start, index) => Lines[start..(index + 1 < starts.Length ? starts[index + 1] : Lines.Length)])
        ];
        return Permutations(
            [0, 1, 2, 3, 4]).Select(order => (string[])[.. Lines[..starts[0]], .. order.SelectMany(index => sections[index])]);
    }

    private static IEnumerable<int[]> Permutations(int[] items) =>
        items.Length == 0
            ? [[]]
            : items.SelectMany(item => Permutations([.. items.Where(other => other != item)]).Select(rest => (int[])[item, .. rest]));

    private static string?[] TasksOf(string[] lines)
    {
        string?[] tasks = new string?[lines.Length];
        string? task = null;
        for (int i = 0; i < lines.Length; i++)
        {
            string[] cells = lines[i].Split('\t');
            bool isRow = cells.Length == 7 && cells[0] != "主要職責" && cells.Any(static cell => cell.Trim().Length > 0);
            task = isRow && cells[1].StartsWith('T') ? cells[1].Split(' ')[0] : task;
            tasks[i] = isRow ? task : null;
        }

        return tasks;
    }
}

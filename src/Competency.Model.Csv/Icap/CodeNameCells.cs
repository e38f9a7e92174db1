using System.Text;
using Competency.Model.Csv.Tables;
using Competency.Model.Icap.Table;

namespace Competency.Model.Csv.Icap;

// Codes and names in columns of their own, 任務代碼 and 任務名稱, as the one cell that they are in document tables: T1.1 秤豆.
internal static class CodeNameCells
{
    private static readonly char[] Separators = ['\n', ';', '；', '、', ',', '，', '/', '|'];

    // The columns of codes, each with the column of its names.
    public static readonly (IcapColumn Code, IcapColumn Name)[] Columns =
    [
        (IcapColumn.DutyCode, IcapColumn.Duty),
        (IcapColumn.TaskCode, IcapColumn.Task),
        (IcapColumn.OutputCode, IcapColumn.Output),
        (IcapColumn.IndicatorCode, IcapColumn.Indicator),
        (IcapColumn.KnowledgeCode, IcapColumn.Knowledge),
        (IcapColumn.SkillCode, IcapColumn.Skill),
        (IcapColumn.AttitudeCode, IcapColumn.Attitude),
    ];

    // The cell of a column of the task table, with the codes before the names.
    public static ReadOnlyMemory<byte> Content(
        TableRecord record, IcapColumns columns, TableColumn column, DiagnosticBag diagnostics) => column switch
        {
            TableColumn.Duty => Content(record, columns, IcapColumn.DutyCode, IcapColumn.Duty, diagnostics),
            TableColumn.Task => Content(record, columns, IcapColumn.TaskCode, IcapColumn.Task, diagnostics),
            TableColumn.Output => Content(record, columns, IcapColumn.OutputCode, IcapColumn.Output, diagnostics),
            TableColumn.Indicator => Content(record, columns, IcapColumn.IndicatorCode, IcapColumn.Indicator, diagnostics),
            TableColumn.Knowledge => Content(record, columns, IcapColumn.KnowledgeCode, IcapColumn.Knowledge, diagnostics),
            TableColumn.Skill => Content(record, columns, IcapColumn.SkillCode, IcapColumn.Skill, diagnostics),
            TableColumn.Level => record.Content(columns[IcapColumn.TaskLevel]),
            _ => default,
        };

    // The text of a cell of attitudes, with the codes before the names.
    public static string Attitudes(TableRecord record, IcapColumns columns, DiagnosticBag diagnostics) =>
        Encoding.UTF8.GetString(Content(record, columns, IcapColumn.AttitudeCode, IcapColumn.Attitude, diagnostics).Span);

    private static ReadOnlyMemory<byte> Content(
        TableRecord record, IcapColumns columns, IcapColumn code, IcapColumn name, DiagnosticBag diagnostics)
    {
        ReadOnlyMemory<byte> names = record.Content(columns[name]);
        if (record.IsBlank(columns[code]))
        {
            return names;
        }

        string codes = record.Text(columns[code]).Trim();
        string text = Encoding.UTF8.GetString(names.Span).Trim();
        if (text.StartsWith(codes, StringComparison.Ordinal))
        {
            return names;
        }

        return Joined(codes, text) is string joined
            ? Encoding.UTF8.GetBytes(joined)
            : Report(record, columns[code], codes, text, names, diagnostics);
    }

    // Null if there are several codes and not as many names.
    private static string? Joined(string codes, string names)
    {
        string[] parts = Split(codes, Separators);
        if (parts.Length <= 1 || names.Length == 0)
        {
            return $"{string.Join('\n', parts)} {names}".TrimEnd();
        }

        string[] lines = Split(names, ['\n']);
        lines = lines.Length == parts.Length ? lines : Split(names, Separators);
        return lines.Length == parts.Length ? string.Join('\n', parts.Zip(lines, static (code, name) => $"{code} {name}")) : null;
    }

    private static ReadOnlyMemory<byte> Report(
        TableRecord record, int column, string codes, string text, ReadOnlyMemory<byte> names, DiagnosticBag diagnostics)
    {
        diagnostics.Add(
            ColumnRules.CodesWithoutNames,
            record.At(column),
            Split(codes, Separators).Length,
            record.Header.NameOf(column),
            Split(text, ['\n']).Length);
        return names;
    }

    private static string[] Split(string text, char[] separators) =>
        text.Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

using System.Runtime.InteropServices;
using Competency.Model.Drafts;
using Competency.Model.Icap.Cells;
using Competency.Model.Icap.Codes;
using Competency.Model.Text;

namespace Competency.Model.Icap.Table;

// Reads the cells of outputs, indicators, knowledge and skills: their items, each with its code or without.
internal sealed class ItemColumns(StandardDraft draft, DiagnosticBag diagnostics, CellLayout layout)
{
    // Adds the items of a cell to the rows of their task.
    // row: The row.
    // column: The column of the cell.
    // shape: The codes of the column.
    // group: The rows of the task; missing before the first task.
    // isContinuation: Whether the row goes on with the one before it.
    // memory: Working memory.
    public void Read(ITaskTableRow row, TableColumn column, CodeShape shape, TaskBlock? group, bool isContinuation, TableBuffers memory)
    {
        ReadOnlyMemory<char> text = row[column];
        ReadOnlySpan<char> cell = text.Span;
        if (cell.IsEmpty)
        {
            return;
        }

        if (group is null)
        {
            SourceLocation first = row.At(column, 0);
            diagnostics.Add(TaskTableRules.CellWithoutTask, first, Excerpt.Of(cell.ToString()), TableHeading.NameOf(column, first));
            draft.Unread.Add(new DraftText(cell.ToString(), first));
            return;
        }

        if (EmptyCell.SaysNothing(cell))
        {
            SourceLocation first = row.At(column, 0);
            diagnostics.Add(TaskTableRules.PlaceholderInCell, first, cell.ToString(), TableHeading.NameOf(column, first));
            return;
        }

        List<CodedItem> items = layout == CellLayout.Table
            ? memory.Cells.SplitLines(text, shape, group)
            : memory.Cells.Split(text, shape, group);
        bool needsCodes = layout == CellLayout.Pages || shape.MostNumbers == 1 || items.Exists(static item => item.HasCode);
        group.HasTags |= shape.MostNumbers == 1 && TaskTags.MayBeIn(cell);
        List<PendingItem> known = group.ItemsOf(column);
        known.EnsureCapacity(known.Count + items.Count);
        NameInterner? names = shape.MostNumbers == 1 ? memory.Names : null;
        foreach (ref readonly CodedItem item in CollectionsMarshal.AsSpan(items))
        {
            ReadItem(row, column, item, known, isContinuation, needsCodes, names);
        }
    }

    private void ReadItem(
        ITaskTableRow row,
        TableColumn column,
        in CodedItem item,
        List<PendingItem> items,
        bool isContinuation,
        bool needsCodes,
        NameInterner? names)
    {
        SourceLocation location = row.At(column, item.Start);
        string text = names?.Get(item.Code, ItemText.Print(item)) ?? ItemText.Clean(item);
        if (item.HasCode)
        {
            CodeSpelling.Report(item.Match, row[column].Span, TableHeading.NameOf(column, location), location, diagnostics);
            ReportCut(item.Match, item.Text.Span, location);
            items.Add(new PendingItem(item.Code, text, location));
        }
        else if (TableHeading.ColumnOf(text) != TableColumn.Unknown)
        {
            diagnostics.Add(CellRules.ColumnNameInCell, location, Excerpt.Of(text));
            draft.Unread.Add(new DraftText(item.Text.ToString(), location));
        }
        else if (isContinuation && items.Count > 0)
        {
            Continue(ref CollectionsMarshal.AsSpan(items)[^1], item.Text.Span, column, location);
        }
        else
        {
            ReportOtherCode(text, column, location);
            Phrase reading = column is TableColumn.Output or TableColumn.Indicator ? "one item" : "an element without a code";
            if (needsCodes)
            {
                diagnostics.Add(
                    TaskTableRules.ItemWithoutCode, location, Excerpt.Of(text), TableHeading.NameOf(column, location), reading);
            }

            items.Add(new PendingItem(null, Bullets.RemoveFromItem(text), location));
        }
    }

    // Goes on with an item on the next page; a number that stands there first may be the rest of its code.
    private void Continue(ref PendingItem item, ReadOnlySpan<char> text, TableColumn column, SourceLocation location)
    {
        bool isNumbered = column is TableColumn.Knowledge or TableColumn.Skill;
        int rest = isNumbered && item.Text.Length == 0 ? SplitCodes.RestOnNextPage(item.Code, text) : 0;
        if (rest > 0)
        {
            string printed = $"{item.Code} {text[..rest]}";
            item.CompleteCode(text[..rest]);
            diagnostics.Add(CodeRules.CodeSplit, location, printed, item.Code);
        }

        item.Continue(text[rest..]);
    }

    private void ReportCut(in CodeMatch match, ReadOnlySpan<char> text, SourceLocation location)
    {
        if (match.Numbers == 1 && SplitCodes.IsFollowedByNumber(text, match.Code.Length - 1))
        {
            ReadOnlySpan<char> number = text.TrimStart()[..SplitCodes.RestLength(text.TrimStart(), match.Code.Length - 1)];
            diagnostics.Add(CodeRules.CodeSplit, location, $"{match.Code} {number}", match.Code);
        }
    }

    private void ReportOtherCode(string text, TableColumn column, SourceLocation location)
    {
        if (column is TableColumn.Output or TableColumn.Indicator
            && DocumentTableRow.ColumnByCode(text) is TableColumn.Knowledge or TableColumn.Skill or TableColumn.Task)
        {
            diagnostics.Add(TaskTableRules.OtherCodeInText, location, Excerpt.Of(text), TableHeading.NameOf(column, location));
        }
    }
}

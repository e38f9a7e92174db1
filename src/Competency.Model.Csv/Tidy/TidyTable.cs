namespace Competency.Model.Csv.Tidy;

/// <summary>One of the tidy tables: its columns, its rows from standards, and what a row means.</summary>
internal abstract class TidyTable
{
    /// <summary>The file without its ending: <c>tasks</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The headings in order; those of the key come first.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>The file: <c>tasks.csv</c>.</summary>
    public string FileName => Name + ".csv";

    /// <summary>The rows; absent and empty cells are both blank.</summary>
    public abstract IEnumerable<string?[]> Rows(TidyContent content);

    /// <summary>Takes a row into the drafts; false, with a finding, if it is left out.</summary>
    public abstract bool Read(TidyRow row, TidyDrafts drafts);
}

using Competency.Model.Drafts;

namespace Competency.Model.Csv.Tidy;

/// <summary>notes.csv: one row a line; notes and their lines numbered from 1, a note without lines has one row without number.</summary>
internal sealed class NotesTable : TidyTable
{
    public override string Name => "notes";

    public override IReadOnlyList<string> Columns { get; } = ["standard", "note", "line", "heading", "text"];

    public override IEnumerable<string?[]> Rows(TidyContent content) =>
        content.Standards.SelectMany(static entry => entry.Standard.Notes.SelectMany((note, index) => Rows(entry.Key, TidyContent.Number(index + 1), note)));

    public override bool Read(TidyRow row, TidyDrafts drafts)
    {
        if (!drafts.TryGetStandard(row, out StandardDraft? standard))
        {
            return false;
        }

        NoteDraft note = drafts.Note(row, standard);
        note.Heading ??= row.Optional(3);
        if (row.Optional(2) is not null)
        {
            note.Lines.Add(row.Text(4));
        }

        return true;
    }

    private static IEnumerable<string?[]> Rows(string standard, string number, Note note) =>
        note.Lines.IsEmpty
            ? [[standard, number, null, note.Heading, null]]
            : note.Lines.Select((line, index) => new[] { standard, number, TidyContent.Number(index + 1), note.Heading, line });
}

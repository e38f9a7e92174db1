using Competency.Model.Drafts;

namespace Competency.Model.Tables.Reading;

// notes.csv: one row a line; notes and their lines numbered from 1, a note without lines has one row without number
// and without text.
internal sealed class NotesTable() : TidyTable("notes")
{
    public override bool Read(TidyRow row, TidyDrafts drafts)
    {
        if (!drafts.TryGetStandard(row, out StandardDraft? standard))
        {
            return false;
        }

        NoteDraft note = drafts.Note(row, standard);
        if (row.Optional(2) is not null || row.Optional(4) is not null)
        {
            note.Lines.Add(row.Text(4));
        }

        return true;
    }
}

using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks.Esco;

// Reads what tables in further languages add: the labels and other names of skills and, as notes, those of occupations, which have one
// title. Relations say the same in every language.
internal sealed class EscoLanguages(
    FrameworkReading reading, VocabularyDraft framework, KeyIndex<StandardDraft> occupations, KeyIndex<ElementDraft> skills)
{
    // Reads all further languages.
    public void Read()
    {
        ReadLabels(
            EscoTables.Skills,
            "the preferred labels were added to the skills as labels in this language, and the alternative labels as other names",
            AddLabel);
        ReadLabels(EscoTables.Occupations, "the preferred and alternative labels were added to the occupations as notes", AddNote);
        Name(EscoTables.Relations);
        Name(EscoTables.Broader);
    }

    private void ReadLabels(FrameworkTable table, Phrase outcome, Func<FrameworkRow, string, bool> add)
    {
        foreach (DocumentFile file in reading.Files.InOtherLanguages(table))
        {
            string language = reading.Files.LanguageOf(file)!;
            reading.ReadFile(table, file, row => add(row, language));
            Report(table, file, outcome);
        }
    }

    private bool AddLabel(FrameworkRow row, string language)
    {
        if (skills.Find(row.Key(0)) is not ElementDraft skill)
        {
            row.Diagnostics.Add(TableRules.ReferenceUnknown, row.At(0), row.Text(0), (Phrase)"skill", "");
            return false;
        }

        if (framework.Language is string first)
        {
            skill.Labels.TryAdd(first, skill.Title);
        }

        string label = row.Label(2);
        bool isNew = label.Length > 0 && skill.Labels.TryAdd(language, label);
        int known = skill.AlternateTitles.Count;
        row.AddLines(3, label, skill.AlternateTitles);
        RemoveRepeated(skill.AlternateTitles, known, skill.Title);
        return isNew || skill.AlternateTitles.Count > known;
    }

    private bool AddNote(FrameworkRow row, string language)
    {
        if (occupations.Find(row.Key(0)) is not StandardDraft occupation)
        {
            row.Diagnostics.Add(TableRules.ReferenceUnknown, row.At(0), row.Text(0), (Phrase)"occupation", "");
            return false;
        }

        string label = row.Label(2);
        if (label.Length > 0)
        {
            occupation.Notes.Add(new NoteDraft { Heading = $"Label ({language})", Lines = { label } });
        }

        NoteDraft alternates = new() { Heading = $"Alternative labels ({language})" };
        row.AddLines(3, label, alternates.Lines);
        if (alternates.Lines.Count > 0)
        {
            occupation.Notes.Add(alternates);
        }

        return label.Length > 0 || alternates.Lines.Count > 0;
    }

    // Languages share some names.
    private static void RemoveRepeated(List<string> names, int known, string title)
    {
        HashSet<string> seen = new(names.Take(known).Append(title), StringComparer.Ordinal);
        List<string> added = [.. names.Skip(known).Where(seen.Add)];
        names.RemoveRange(known, names.Count - known);
        names.AddRange(added);
    }

    private void Name(FrameworkTable table)
    {
        foreach (DocumentFile file in reading.Files.InOtherLanguages(table))
        {
            Report(table, file, "nothing was read: it says the same in another language");
        }
    }

    private void Report(FrameworkTable table, DocumentFile file, Phrase outcome) => reading.Diagnostics.Add(
        FrameworkRules.OtherLanguage,
        new SourceLocation { File = file.Name },
        table.Noun,
        reading.FileOf(table)[(reading.FileOf(table).LastIndexOf('/') + 1)..],
        reading.Files.LanguageOf(file),
        outcome);
}

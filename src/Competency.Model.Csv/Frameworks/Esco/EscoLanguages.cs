using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Esco;

// Reads what tables in further languages add: the labels of skills and, as notes, those of occupations, which have one title. Relations
// say the same in every language.
internal sealed class EscoLanguages(
    FrameworkReading reading, VocabularyDraft framework, KeyIndex<StandardDraft> occupations, KeyIndex<ElementDraft> skills)
{
    // Reads all further languages.
    public void Read()
    {
        ReadLabels(EscoTables.Skills, "the preferred labels were added to the skills as labels in this language", AddLabel);
        ReadLabels(EscoTables.Occupations, "the preferred labels were added to the occupations as notes", AddNote);
        Name(EscoTables.Relations);
        Name(EscoTables.Broader);
    }

    private void ReadLabels(FrameworkTable table, string outcome, Func<FrameworkRow, string, bool> add)
    {
        foreach (DocumentFile file in reading.Files.InOtherLanguages(table))
        {
            string language = FrameworkNames.LanguageOf(file.FileName)!;
            reading.ReadFile(table, file, row => add(row, language));
            Report(table, file, outcome);
        }
    }

    private bool AddLabel(FrameworkRow row, string language)
    {
        if (skills.Find(row.Key(0)) is not ElementDraft skill)
        {
            row.Diagnostics.Add(TableRules.ReferenceUnknown, row.At(0), row.Text(0), "skill", "");
            return false;
        }

        if (framework.Language is string first)
        {
            skill.Labels.TryAdd(first, skill.Title);
        }

        return row.Label(2) is { Length: > 0 } label && skill.Labels.TryAdd(language, label);
    }

    private bool AddNote(FrameworkRow row, string language)
    {
        if (occupations.Find(row.Key(0)) is not StandardDraft occupation)
        {
            row.Diagnostics.Add(TableRules.ReferenceUnknown, row.At(0), row.Text(0), "occupation", "");
            return false;
        }

        bool hasLabel = row.Label(2) is { Length: > 0 };
        if (hasLabel)
        {
            occupation.Notes.Add(new NoteDraft { Heading = $"Label ({language})", Lines = { row.Label(2) } });
        }

        return hasLabel;
    }

    private void Name(FrameworkTable table)
    {
        foreach (DocumentFile file in reading.Files.InOtherLanguages(table))
        {
            Report(table, file, "nothing was read: it says the same in another language");
        }
    }

    private void Report(FrameworkTable table, DocumentFile file, string outcome) => reading.Diagnostics.Add(
        FrameworkRules.OtherLanguage,
        new SourceLocation { File = file.Name },
        table.Noun,
        reading.FileOf(table)[(reading.FileOf(table).LastIndexOf('/') + 1)..],
        FrameworkNames.LanguageOf(file.FileName),
        outcome);
}

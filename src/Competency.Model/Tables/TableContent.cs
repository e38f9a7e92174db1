using System.Globalization;
using Competency.Model.Json;

namespace Competency.Model.Tables;

// What the tables are made of: standards, each under a key of its own, and the vocabularies they need.
internal sealed class TableContent
{
    public TableContent(IEnumerable<CompetencyStandard> standards, IEnumerable<CompetencyVocabulary> vocabularies)
    {
        Standards = [.. Keyed([.. standards])];
        Vocabularies = [.. VocabularyExcerpt.Make([.. Standards.Select(static entry => entry.Standard)], [.. vocabularies])];
    }

    // The standards with the key by which all tables refer to them: the code, then CODE#2 for another one of that code.
    public IReadOnlyList<(string Key, CompetencyStandard Standard)> Standards { get; }

    // The vocabularies, by id.
    public IReadOnlyList<VocabularyExcerpt> Vocabularies { get; }

    private static IEnumerable<(string Key, CompetencyStandard Standard)> Keyed(IReadOnlyList<CompetencyStandard> standards)
    {
        // A standard may have the very code X1#2; the second X1 must not be taken for it.
        HashSet<string> taken = [.. standards.Select(static standard => standard.Code.Text)];
        HashSet<string> given = new(StringComparer.Ordinal);
        foreach (CompetencyStandard standard in standards)
        {
            string key = standard.Code.Text;
            for (int occurrence = 2; !given.Add(key); occurrence++)
            {
                do
                {
                    key = string.Create(CultureInfo.InvariantCulture, $"{standard.Code.Text}#{occurrence++}");
                }
                while (taken.Contains(key));
            }

            yield return (key, standard);
        }
    }
}

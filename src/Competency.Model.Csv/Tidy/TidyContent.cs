using System.Globalization;
using Competency.Model.Json;

namespace Competency.Model.Csv.Tidy;

/// <summary>What is written: standards, each under a name of its own, and the vocabularies they need.</summary>
internal sealed class TidyContent
{
    public TidyContent(IEnumerable<CompetencyStandard> standards, IEnumerable<CompetencyVocabulary> frameworks)
    {
        Standards = [.. Named(standards)];
        Vocabularies = [.. VocabularyExcerpt.Make([.. Standards.Select(static entry => entry.Standard)], [.. frameworks])];
    }

    /// <summary>The standards with the key by which all tables refer to them: the code, then <c>CODE#2</c> for another one of that code.</summary>
    public IReadOnlyList<(string Key, CompetencyStandard Standard)> Standards { get; }

    /// <summary>The vocabularies.</summary>
    public IReadOnlyList<VocabularyExcerpt> Vocabularies { get; }

    /// <summary>A number as it is written.</summary>
    public static string? Number(double? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Number(double?)"/>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<(string Key, CompetencyStandard Standard)> Named(IEnumerable<CompetencyStandard> standards)
    {
        List<CompetencyStandard> all = [.. standards];
        HashSet<string> taken = [.. all.Select(static standard => standard.Code.Text)];
        HashSet<string> given = new(StringComparer.Ordinal);
        foreach (CompetencyStandard standard in all)
        {
            string key = standard.Code.Text;
            for (int occurrence = 2; !given.Add(key); occurrence++)
            {
                do
                {
                    key = $"{standard.Code.Text}#{Number(occurrence++)}";
                }
                while (taken.Contains(key));
            }

            yield return (key, standard);
        }
    }
}

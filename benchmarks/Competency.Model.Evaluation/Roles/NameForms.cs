using Competency.Model.Evaluation.Neighbors;
using Competency.Model.Names.Normalization;
using Competency.Model.Similarity.Words;

namespace Competency.Model.Evaluation.Roles;

/// <summary>Forms in which roles can be compared by the terms of their competencies' names.</summary>
internal static class NameForms
{
    private static readonly (string Id, Func<string, IEnumerable<string>> Cut)[] Cuts =
    [
        ("words", RoleWords.WordsOf),
        ("character bigrams", Bigrams),
        ("words and character bigrams", static name => RoleWords.WordsOf(name).Concat(Bigrams(name))),
    ];

    /// <summary>Every form: what a name is cut into, how a count of names counts, how rarity counts.</summary>
    public static IEnumerable<(string Id, ScoreTable Scores)> Of(CompetencyCatalog catalog, CodedRoles roles)
    {
        foreach ((string cutId, Func<string, IEnumerable<string>> cut) in Cuts)
        {
            TermTable counts = TermTable.Of(catalog.Standards.Select(standard => RoleTexts.Names.Of(standard)
                .SelectMany(name => cut(name).Distinct(StringComparer.Ordinal).Select(static term => (term, 1.0)))));
            foreach ((string countId, TermTable table) in ((string, TermTable)[])[
                ("once", counts.Binary()),
                ("1 + ln count", counts.Sublinear()),
                ("count", counts),
            ])
            {
                yield return ($"{cutId}, {countId}, ln((1+N)/df)", roles.Restrict(Rows(table.Cosines())));
                yield return ($"{cutId}, {countId}, ln((1+N)/(1+df))+1", roles.Restrict(Rows(table.SmoothedCosines())));
            }
        }
    }

    private static double[][] Rows(ScoreTable scores) => [.. Enumerable.Range(0, scores.Count).Select(role => scores[role].ToArray())];

    private static IEnumerable<string> Bigrams(string name)
    {
        string surface = NameNormalizer.SurfaceOf(name);
        return Enumerable.Range(0, Math.Max(0, surface.Length - 1)).Select(at => surface.Substring(at, 2));
    }
}

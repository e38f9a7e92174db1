using Competency.Model.Mappings;
using Competency.Model.Names.Features;

namespace Competency.Model.Names;

// How words of Latin script are joined: team work, team-work, teamwork; Node.js, NodeJS. Names that differ by that alone are one name
// almost always, whatever their characters have in common; they keep keys of their own, since now here is not nowhere.
internal static class WordJoints
{
    // Of 845 pairs of English labels of skills in ESCO 1.1.1 that differ so, 823 name one skill.
    private const double Same = 0.97;

    private const char LastLatin = '\u024F';

    // What speaks for it: its odds against the mean of the other outcomes.
    public static NameEvidence Evidence { get; } = new("joints", 1, (1 - (1.0 / MatchModel.Relations)) * Math.Log(Same / OfOthers));

    // The probability of each other relation.
    private static double OfOthers => (1 - Same) / (MatchModel.Relations - 1);

    // Whether two names, or their keys, have the same letters, digits and signs, and differ in what joins them. Keys alone would miss
    // Node.js, whose last word loses its s.
    public static bool DifferOnly(AnalyzedName first, AnalyzedName second) =>
        DifferOnly(first.Key, second.Key) || DifferOnly(first.Name, second.Name);

    // The same of two texts, whatever the case of their letters.
    public static bool DifferOnly(string first, string second)
    {
        (int one, int other) = (0, 0);
        while (true)
        {
            one = Next(first, one);
            other = Next(second, other);
            if (one == first.Length || other == second.Length)
            {
                return one == first.Length && other == second.Length && first.Length != second.Length;
            }

            // Latin script is asked first: to look up the case of a Chinese character costs more than the rest of the comparison.
            if (first[one] > LastLatin || second[other] > LastLatin || ToLower(first[one]) != ToLower(second[other]))
            {
                return false;
            }

            (one, other) = (one + 1, other + 1);
        }
    }

    // The probabilities of the relations between such names.
    public static void Judge(Span<double> probabilities)
    {
        probabilities.Fill(OfOthers);
        probabilities[MatchModel.IndexOf(MappingRelation.Exact)] = Same;
    }

    private static char ToLower(char letter) => char.IsAsciiLetterUpper(letter) ? (char)(letter | ' ') : char.ToLowerInvariant(letter);

    private static int Next(string key, int at)
    {
        while (at < key.Length && (key[at] is ' ' or '-' || (key[at] == '.' && at > 0)))
        {
            at++;
        }

        return at;
    }
}

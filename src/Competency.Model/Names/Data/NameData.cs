using System.Reflection;
using System.Text;
using Competency.Model.Text;

namespace Competency.Model.Names.Data;

// The tables for the matching of names: tab-separated text inside the assembly. Lines that begin with # give the source of a
// table.
internal static class NameData
{
    // The rows of a table, cell by cell, in their order.
    public static IEnumerable<string[]> Rows(string table)
    {
        Assembly assembly = typeof(NameData).Assembly;
        using Stream stream = assembly.GetManifestResourceStream(table) ??
            throw new InvalidOperationException($"the assembly lacks the table {table}");
        using StreamReader reader = new(stream, Encoding.UTF8);
        while (reader.ReadLine() is string line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }

    // A table of two columns as a dictionary; of rows with one key the last holds.
    public static Dictionary<string, string> Pairs(string table) => Pairs(table, static text => text);

    // A table of two columns of Chinese words, both in the spelling that folded names have.
    public static Dictionary<string, string> FoldedPairs(string table) => Pairs(table, SpellingFold.Fold);

    private static Dictionary<string, string> Pairs(string table, Func<string, string> spell)
    {
        Dictionary<string, string> pairs = new(StringComparer.Ordinal);
        foreach (string[] row in Rows(table))
        {
            pairs[spell(row[0])] = spell(row[1]);
        }

        return pairs;
    }
}

using System.Globalization;
using System.Text;

namespace Competency.Model.Csv.Tables.Encodings;

// The characters of pairs that code page 950 leaves to its users, as ETEN (C6A1 is ①) and the Hong Kong supplement (HKSCS-2004)
// have them. The table beside this file has a line for each run of pairs without gap: the first pair, and the characters; or a
// pair, an equals sign, and what stands for it where that is two characters.
internal static class Big5Extensions
{
    private const string Resource = "encodings/big5-extensions.txt";
    private const int CodeLength = 4;

    private static readonly Lazy<Dictionary<int, string>> Table = new(Load);

    // What stands for a pair; nothing if nothing does.
    public static ReadOnlySpan<char> TextOf(byte lead, byte trail) => Table.Value.GetValueOrDefault((lead << 8) | trail, "");

    private static Dictionary<int, string> Load()
    {
        Dictionary<int, string> table = [];
        using Stream stream = typeof(Big5Extensions).Assembly.GetManifestResourceStream(Resource)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        while (reader.ReadLine() is string line)
        {
            Add(table, line);
        }

        return table;
    }

    private static void Add(Dictionary<int, string> table, string line)
    {
        int pair = int.Parse(line.AsSpan(0, CodeLength), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        ReadOnlySpan<char> text = line.AsSpan(CodeLength + 1);
        if (line[CodeLength] == '=')
        {
            table.Add(pair, text.ToString());
            return;
        }

        foreach (Rune rune in text.EnumerateRunes())
        {
            table.Add(pair, rune.ToString());
            pair = Next(pair);
        }
    }

    // Second bytes run from 40 to 7E and from A1 to FE.
    private static int Next(int pair) => (pair & 0xFF) switch
    {
        0x7E => pair - 0x7E + 0xA1,
        0xFE => pair - 0xFE + 0x140,
        _ => pair + 1,
    };
}

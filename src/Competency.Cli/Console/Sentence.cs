using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Competency.Cli.Console;

// An interpolated text with its values apart from its words: what the compiler makes of Say($"…").
[InterpolatedStringHandler]
internal readonly ref struct Sentence
{
    private readonly StringBuilder _key;
    private readonly List<object?> _values;

    public Sentence(int literalLength, int formattedCount) =>
        (_key, _values) = (new StringBuilder(literalLength), new List<object?>(formattedCount));

    // The English words, with {0} for the first value.
    public string Key => _key.ToString();

    public void AppendLiteral(string literal) => _key.Append(literal.Replace("{", "{{").Replace("}", "}}"));

    public void AppendFormatted(object? value, string? format = null)
    {
        _key.Append(CultureInfo.InvariantCulture, $"{{{_values.Count}{(format is null ? "" : ":" + format)}}}");
        _values.Add(value);
    }

    // The sentence by a translation of its key; by the key itself if there is none.
    public string In(string? translation) => string.Format(CultureInfo.InvariantCulture, translation ?? Key, [.. _values]);
}

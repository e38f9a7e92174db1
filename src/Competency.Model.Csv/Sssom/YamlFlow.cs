using System.Globalization;
using System.Text;

namespace Competency.Model.Csv.Sssom;

// Reads YAML texts in quotes, and lists and maps in brackets.
internal ref struct YamlFlow
{
    private readonly ReadOnlySpan<char> _text;
    private readonly int _line;
    private int _at;

    private YamlFlow(ReadOnlySpan<char> text, int line)
    {
        _text = text;
        _line = line;
    }

    // How far a reading came.
    internal enum Outcome
    {
        // There is a value.
        Read,

        // The text ends before the value does.
        Unfinished,

        // There is no value.
        Broken,
    }

    // Reads a value that may be followed by a comment only.
    public static Outcome TryRead(string text, int line, int deepest, out YamlNode? node)
    {
        YamlFlow flow = new(text, line);
        Outcome outcome = flow.ReadNode(deepest, isInside: false, out node);
        if (outcome != Outcome.Read)
        {
            return outcome;
        }

        flow.SkipSpaces();
        return flow._at >= text.Length || text[flow._at] == '#' ? Outcome.Read : Outcome.Broken;
    }

    private Outcome ReadNode(int deepest, bool isInside, out YamlNode? node)
    {
        node = null;
        SkipSpaces();
        if (_at >= _text.Length)
        {
            return Outcome.Unfinished;
        }

        if (deepest <= 0)
        {
            return Outcome.Broken;
        }

        return _text[_at] switch
        {
            '"' or '\'' => ReadQuoted(out node),
            '[' => ReadList(deepest, out node),
            '{' => ReadMap(deepest, out node),
            _ => isInside ? ReadPlain(out node) : Outcome.Broken,
        };
    }

    private Outcome ReadQuoted(out YamlNode? node)
    {
        node = null;
        char quote = _text[_at++];
        StringBuilder text = new();
        while (_at < _text.Length)
        {
            char character = _text[_at++];
            if (character == quote)
            {
                if (quote == '\'' && _at < _text.Length && _text[_at] == '\'')
                {
                    text.Append('\'');
                    _at++;
                    continue;
                }

                node = new YamlNode(_line) { Text = text.ToString() };
                return Outcome.Read;
            }

            if (character == '\\' && quote == '"')
            {
                if (!TryReadEscape(text))
                {
                    return _at >= _text.Length ? Outcome.Unfinished : Outcome.Broken;
                }

                continue;
            }

            text.Append(character);
        }

        return Outcome.Unfinished;
    }

    private bool TryReadEscape(StringBuilder text)
    {
        if (_at >= _text.Length)
        {
            return false;
        }

        char escape = _text[_at++];
        int digits = escape switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            bool isNumber = int.TryParse(
                _text.Slice(_at, Math.Min(digits, _text.Length - _at)),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out int value);
            _at = Math.Min(_at + digits, _text.Length);
            bool isRune = isNumber && Rune.IsValid(value);
            text.Append(isRune ? new Rune(value).ToString() : "\uFFFD");
            return isNumber;
        }

        const string Names = "0abtnvfre \"/\\N_LP";
        const string Values = "\0\a\b\t\n\v\f\r\u001B \"/\\\u0085\u00A0\u2028\u2029";
        int known = Names.IndexOf(escape, StringComparison.Ordinal);
        text.Append(known < 0 ? escape : Values[known]);
        return known >= 0;
    }

    private Outcome ReadPlain(out YamlNode? node)
    {
        int length = _text[_at..].IndexOfAny(",[]{}");
        ReadOnlySpan<char> text = length < 0 ? _text[_at..] : _text.Slice(_at, length);
        int colon = text.IndexOf(": ");
        text = colon >= 0 ? text[..colon] : text;
        _at += text.Length;
        string trimmed = text.Trim().ToString();
        node = trimmed is "" or "~" or "null" ? new YamlNode(_line) : new YamlNode(_line) { Text = trimmed };
        return Outcome.Read;
    }

    private Outcome ReadList(int deepest, out YamlNode? node)
    {
        node = null;
        List<YamlNode> items = [];
        _at++;
        while (true)
        {
            if (TryClose(']', out Outcome end))
            {
                node = new YamlNode(_line) { Items = items };
                return end;
            }

            Outcome outcome = ReadNode(deepest - 1, isInside: true, out YamlNode? item);
            if (outcome != Outcome.Read || !TrySeparate(']', out outcome))
            {
                return outcome;
            }

            items.Add(item!);
        }
    }

    private Outcome ReadMap(int deepest, out YamlNode? node)
    {
        node = null;
        List<KeyValuePair<string, YamlNode>> entries = [];
        _at++;
        while (true)
        {
            if (TryClose('}', out Outcome end))
            {
                node = new YamlNode(_line) { Entries = entries };
                return end;
            }

            Outcome outcome = ReadNode(deepest - 1, isInside: true, out YamlNode? key);
            if (outcome != Outcome.Read)
            {
                return outcome;
            }

            SkipSpaces();
            if (_at >= _text.Length || _text[_at] != ':' || key!.Text is null)
            {
                return _at >= _text.Length ? Outcome.Unfinished : Outcome.Broken;
            }

            _at++;
            outcome = ReadNode(deepest - 1, isInside: true, out YamlNode? value);
            if (outcome != Outcome.Read || !TrySeparate('}', out outcome))
            {
                return outcome;
            }

            entries.Add(KeyValuePair.Create(key.Text, value!));
        }
    }

    private bool TryClose(char bracket, out Outcome outcome)
    {
        SkipSpaces();
        outcome = Outcome.Read;
        if (_at < _text.Length && _text[_at] == bracket)
        {
            _at++;
            return true;
        }

        return false;
    }

    // Goes over a comma, or stays before the closing bracket.
    private bool TrySeparate(char bracket, out Outcome outcome)
    {
        SkipSpaces();
        outcome = _at >= _text.Length ? Outcome.Unfinished : Outcome.Broken;
        if (_at < _text.Length && _text[_at] == ',')
        {
            _at++;
            return true;
        }

        return _at < _text.Length && _text[_at] == bracket;
    }

    private void SkipSpaces()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\n')
        {
            _at++;
        }
    }
}

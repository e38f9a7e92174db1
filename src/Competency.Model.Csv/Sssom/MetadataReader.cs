using System.Text;
using Competency.Model.Text;

namespace Competency.Model.Csv.Sssom;

// Reads the head of a mapping file: the part of YAML 1.2 that SSSOM uses. Maps and lists in blocks and in brackets, plain and
// quoted texts over any number of lines, block texts, comments. What SSSOM forbids (tags, anchors, aliases, directives) and
// what is no YAML is reported and left out.
internal sealed class MetadataReader
{
    private const int Deepest = 8;
    private const int LongestFlow = 500;
    private const string Forbidden = "&*!%@`";

    private readonly List<YamlLine> _lines;
    private readonly string _file;
    private readonly DiagnosticBag _diagnostics;
    private int _at;

    private MetadataReader(List<YamlLine> lines, string file, DiagnosticBag diagnostics)
    {
        _lines = lines;
        _file = file;
        _diagnostics = diagnostics;
    }

    // The entries of the head, in order.
    public static IReadOnlyList<KeyValuePair<string, YamlNode>> Read(List<YamlLine> lines, string file, DiagnosticBag diagnostics)
    {
        MetadataReader reader = new([.. lines.Where(static line => line.Text is not ("---" or "..."))], file, diagnostics);
        List<KeyValuePair<string, YamlNode>> entries = [];
        while (reader.SkipBlank())
        {
            entries.AddRange(reader.ReadMap(reader._lines[reader._at].Indent, 0).Entries!);
        }

        return entries;
    }

    private bool SkipBlank()
    {
        while (_at < _lines.Count && _lines[_at].IsBlank)
        {
            _at++;
        }

        return _at < _lines.Count;
    }

    private YamlNode ReadMap(int indent, int depth)
    {
        List<KeyValuePair<string, YamlNode>> entries = [];
        int line = _lines[_at].Number;
        while (SkipBlank() && _lines[_at].Indent == indent && (entries.Count == 0 || !_lines[_at].IsItem))
        {
            YamlLine current = _lines[_at];
            if (YamlText.TrySplitKey(current.Text, out string key, out string rest))
            {
                entries.Add(KeyValuePair.Create(key, ReadValue(current, rest, depth)));
            }
            else
            {
                LeaveOut(current, "expected 'name: value'");
                _at++;
                SkipDeeper(indent);
            }
        }

        if (depth == 0 && SkipBlank() && _lines[_at].Indent > indent)
        {
            LeaveOut(_lines[_at], "it is indented but belongs to no entry");
            SkipDeeper(indent);
        }

        return new YamlNode(line) { Entries = entries };
    }

    private YamlNode ReadList(int indent, int depth)
    {
        List<YamlNode> items = [];
        int line = _lines[_at].Number;
        while (SkipBlank() && _lines[_at].Indent == indent && _lines[_at].IsItem)
        {
            YamlLine current = _lines[_at];
            string rest = current.Text[1..].TrimStart(' ');
            int inner = indent + current.Text.Length - rest.Length;
            if (depth < Deepest
                && rest.Length > 0
                && rest[0] is not ('"' or '\'' or '[' or '{')
                && YamlText.TrySplitKey(rest, out _, out _))
            {
                _lines[_at] = new YamlLine(current.Number, inner, rest);
                items.Add(ReadMap(inner, depth + 1));
            }
            else
            {
                items.Add(ReadValue(current, rest, depth));
            }
        }

        return new YamlNode(line) { Items = items };
    }

    // The value behind a name or the mark of an item; the reader stands on its line, and behind the value afterwards.
    private YamlNode ReadValue(YamlLine line, string rest, int depth)
    {
        _at++;
        if (rest.Length == 0 || rest[0] == '#')
        {
            return ReadBlock(line, depth);
        }

        if (Forbidden.Contains(rest[0], StringComparison.Ordinal))
        {
            LeaveOut(line, "SSSOM forbids tags, anchors and aliases");
            SkipDeeper(line.Indent);
            return new YamlNode(line.Number);
        }

        return rest[0] switch
        {
            '|' or '>' => new YamlNode(line.Number) { Text = ReadBlockText(line.Indent, isFolded: rest[0] == '>') },
            '"' or '\'' or '[' or '{' => ReadFlow(line, rest, depth),
            _ => Plain(line.Number, ReadPlain(line.Indent, rest)),
        };
    }

    private YamlNode ReadBlock(YamlLine line, int depth)
    {
        bool hasMore = SkipBlank();
        bool isList = hasMore && _lines[_at].IsItem && _lines[_at].Indent >= line.Indent && !line.IsItem;
        bool isDeeper = hasMore && _lines[_at].Indent > line.Indent;
        if (!isList && !isDeeper)
        {
            return new YamlNode(line.Number);
        }

        if (depth >= Deepest)
        {
            LeaveOut(_lines[_at], "it is nested too deeply");
            SkipDeeper(line.Indent);
            return new YamlNode(line.Number);
        }

        if (_lines[_at].IsItem)
        {
            return ReadList(_lines[_at].Indent, depth + 1);
        }

        YamlLine next = _lines[_at];
        return YamlText.TrySplitKey(next.Text, out _, out _) && next.Text[0] is not ('[' or '{')
            ? ReadMap(next.Indent, depth + 1)
            : ReadValue(next with { Indent = line.Indent }, next.Text, depth + 1);
    }

    private static YamlNode Plain(int line, string text) =>
        text is "~" or "null" or "Null" or "NULL" ? new YamlNode(line) : new YamlNode(line) { Text = text };

    // A plain text with the deeper lines that go on with it.
    private string ReadPlain(int indent, string first)
    {
        StringBuilder text = new(YamlText.WithoutComment(first));
        while (_at < _lines.Count && _lines[_at].Indent > indent && !_lines[_at].IsBlank)
        {
            text.Append(' ').Append(YamlText.WithoutComment(_lines[_at++].Text));
        }

        return text.ToString();
    }

    private string ReadBlockText(int indent, bool isFolded)
    {
        List<string> lines = [];
        int own = -1;
        while (_at < _lines.Count && (_lines[_at].Indent > indent || _lines[_at].Text.Length == 0))
        {
            YamlLine line = _lines[_at++];
            own = own < 0 && line.Text.Length > 0 ? line.Indent : own;
            lines.Add(new string(' ', Math.Max(0, line.Indent - Math.Max(own, 0))) + line.Text);
        }

        return string.Join(isFolded ? ' ' : '\n', lines).TrimEnd();
    }

    // A text in quotes, or a list or map in brackets, with the lines it goes on over.
    private YamlNode ReadFlow(YamlLine line, string first, int depth)
    {
        StringBuilder text = new(first);
        for (int lines = 1; ; lines++)
        {
            YamlFlow.Outcome outcome = YamlFlow.TryRead(text.ToString(), line.Number, Deepest - depth, out YamlNode? node);
            if (outcome == YamlFlow.Outcome.Read)
            {
                return node!;
            }

            if (outcome == YamlFlow.Outcome.Broken || _at >= _lines.Count || _lines[_at].Indent <= line.Indent || lines == LongestFlow)
            {
                bool isBroken = outcome == YamlFlow.Outcome.Broken;
                LeaveOut(line, isBroken ? "it is not valid YAML" : "its quotation mark or bracket is never closed");
                SkipDeeper(line.Indent);
                return new YamlNode(line.Number);
            }

            text.Append(' ').Append(_lines[_at++].Text);
        }
    }

    private void SkipDeeper(int indent)
    {
        while (_at < _lines.Count && (_lines[_at].IsBlank || _lines[_at].Indent > indent))
        {
            _at++;
        }
    }

    private void LeaveOut(YamlLine line, Phrase reason) => _diagnostics.Add(
        SssomRules.MetadataUnreadable,
        new SourceLocation { File = _file, Line = line.Number },
        Excerpt.Of(line.Text),
        reason);
}

using System.Buffers;
using System.Text;

namespace Competency.Model.Graphs.Tests.Exchange;

/// <summary>Reads the part of DOT that is written here, by the grammar of Graphviz: only a quote is escaped inside quotes.</summary>
internal sealed class DotReader
{
    private static readonly SearchValues<char> Word =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

    private readonly string _text;
    private int _at;

    private DotReader(string text) => _text = text;

    private bool IsDirected { get; set; }

    public static ReadGraph Read(string text) => new DotReader(text).ReadAll();

    private ReadGraph ReadAll()
    {
        IsDirected = Token() == "digraph" || throw_if_not("graph");
        Expect("competencies");
        Expect("{");
        List<ReadVertex> vertices = [];
        List<ReadEdge> edges = [];
        for (string token = Token(); token != "}"; token = Token())
        {
            string next = Token();
            if (next is "--" or "->")
            {
                Assert.Equal(IsDirected ? "->" : "--", next);
                string target = Token();
                next = Token();
                Dictionary<string, string> attributes = AttributesAfter(ref next);
                edges.Add(new ReadEdge(token, target, attributes.GetValueOrDefault("tooltip")));
            }
            else if (next == "=")
            {
                Assert.StartsWith("<", Token(), StringComparison.Ordinal);
                next = Token();
            }
            else
            {
                Dictionary<string, string> attributes = AttributesAfter(ref next);
                if (token is not ("graph" or "node" or "edge"))
                {
                    vertices.Add(new ReadVertex(token, Shown(attributes["tooltip"]), Shown(attributes["label"])));
                }
            }

            Assert.Equal(";", next);
        }

        Assert.Equal("", Token());
        return new ReadGraph(IsDirected, vertices, edges);

        bool throw_if_not(string word)
        {
            Assert.StartsWith(word, _text, StringComparison.Ordinal);
            return false;
        }
    }

    /// <summary>What Graphviz draws: escapes of labels, then entities.</summary>
    private static string Shown(string label)
    {
        StringBuilder shown = new();
        for (int at = 0; at < label.Length; at++)
        {
            bool isEscape = label[at] == '\\';
            if (isEscape)
            {
                at++;
                Assert.True(at < label.Length && label[at] is 'n' or '\\', $"an unknown escape in {label}");
            }

            shown.Append(isEscape && label[at] == 'n' ? '\n' : label[at]);
        }

        return shown.Replace("&amp;", "&").ToString();
    }

    private Dictionary<string, string> AttributesAfter(ref string token)
    {
        Dictionary<string, string> attributes = new(StringComparer.Ordinal);
        if (token != "[")
        {
            return attributes;
        }

        for (string name = Token(); name != "]"; name = Token())
        {
            if (name != ",")
            {
                Expect("=");
                attributes.Add(name, Token());
            }
        }

        token = Token();
        return attributes;
    }

    private void Expect(string token) => Assert.Equal(token, Token());

    private string Token()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        if (_at == _text.Length)
        {
            return "";
        }

        return _text[_at] switch
        {
            '"' => Quoted(),
            '<' => Markup(),
            '-' => Take(2),
            _ when IsWord(_text[_at]) => Take(_text.AsSpan(_at).IndexOfAnyExcept(Word)),
            _ => Take(1),
        };
    }

    private static bool IsWord(char sign) => Word.Contains(sign);

    private string Take(int length)
    {
        _at += length;
        return _text[(_at - length).._at];
    }

    private string Quoted()
    {
        StringBuilder value = new();
        for (_at++; _text[_at] != '"'; _at++)
        {
            if (_text[_at] == '\\' && _text[_at + 1] == '"')
            {
                _at++;
            }
            else if (_text[_at] == '\\')
            {
                // The pair stays as it is; what it means is up to the attribute.
                value.Append(_text[_at]);
                _at++;
            }

            value.Append(_text[_at]);
        }

        _at++;
        return value.ToString();
    }

    private string Markup()
    {
        int start = _at;
        int depth = 0;
        do
        {
            depth += _text[_at] == '<' ? 1 : _text[_at] == '>' ? -1 : 0;
            _at++;
        }
        while (depth > 0);

        return _text[start.._at];
    }
}

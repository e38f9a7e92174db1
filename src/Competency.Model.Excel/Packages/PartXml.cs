using System.Text;
using System.Xml;

namespace Competency.Model.Excel.Packages;

// Reads the elements of one part that are in the namespaces of its format. Elements of other namespaces are passed over with all that is
// in them. Whatever is wrong with the part is an UnreadablePartException.
internal sealed class PartXml : IDisposable
{
    private readonly string _part;
    private readonly UnpackedBytes _unpacked;
    private readonly XmlReader _xml;
    private readonly string[] _namespaces;
    private readonly Alternatives _alternatives;

    // part: the name in messages.
    public PartXml(string part, Stream stream, UnpackedBytes unpacked, XmlReaderSettings settings, IReadOnlyList<string> namespaces)
    {
        XmlNameTable names = settings.NameTable!;
        (_part, _unpacked) = (part, unpacked);
        _namespaces = [.. namespaces.Select(names.Add)];
        _alternatives = new Alternatives(names, namespaces);
        _xml = XmlReader.Create(new CountedStream(stream, unpacked), settings);
    }

    // The settings for all parts of a package, which share their names. Nothing but the part itself is read, and it defines no entities.
    public static XmlReaderSettings NewSettings() => new()
    {
        CloseInput = true,
        DtdProcessing = DtdProcessing.Prohibit,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        NameTable = new NameTable(),
        XmlResolver = null,
    };

    // What archives and XML throw if they are damaged.
    public static bool IsOfContent(Exception exception) => exception
        is XmlException or InvalidDataException or IOException or NotSupportedException or ArgumentException or InvalidOperationException
        or OverflowException or IndexOutOfRangeException;

    // The name of the element, without prefix.
    public string Name => _xml.LocalName;

    // How many elements the node is in.
    public int Depth => _xml.Depth - _alternatives.Levels;

    // Moves to the root element. Whether it is of this name.
    public bool MoveToRoot(string name)
    {
        while (Advance())
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                return IsKnown() && _xml.LocalName == name;
            }
        }

        return false;
    }

    // Moves to the root element, which must be of this name: otherwise the part is another one than its relationship says.
    public void ExpectRoot(string name)
    {
        if (!MoveToRoot(name))
        {
            throw new UnreadablePartException($"its part '{_part}' does not begin with the element '{name}'");
        }
    }

    // Moves to the next element that stands directly in an element of this depth; whatever is left of the one before is passed over.
    public bool MoveToChild(int depth)
    {
        if (_xml.NodeType == XmlNodeType.Element && _xml.IsEmptyElement && Depth == depth)
        {
            return false;
        }

        while (Advance())
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                if (Depth == depth + 1 && IsKnown())
                {
                    return true;
                }
            }
            else if (_xml.NodeType == XmlNodeType.EndElement && Depth == depth)
            {
                return false;
            }
        }

        return false;
    }

    // An attribute of the element without a namespace; null if there is none.
    public string? Attribute(string name) => _xml.GetAttribute(name);

    // An attribute of the element in a namespace; null if there is none.
    public string? Attribute(string name, string itsNamespace) => _xml.GetAttribute(name, itsNamespace);

    // Reads the text that stands directly in the element, to its end.
    public string ReadText()
    {
        if (_xml.IsEmptyElement)
        {
            return "";
        }

        int depth = Depth;
        string text = "";
        StringBuilder? joined = null;
        while (Advance() && !(_xml.NodeType == XmlNodeType.EndElement && Depth == depth))
        {
            if (Depth == depth + 1
                && _xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                string value = Value();
                joined = text.Length > 0 ? (joined ?? new StringBuilder(text)).Append(value) : joined;
                text = joined is null ? value : text;
            }
        }

        return joined?.ToString() ?? text;
    }

    public void Dispose() => _xml.Dispose();

    private bool IsKnown()
    {
        string name = _xml.NamespaceURI;
        foreach (string known in _namespaces)
        {
            if (ReferenceEquals(name, known))
            {
                return true;
            }
        }

        return false;
    }

    // Moves to the next node of content.
    private bool Advance()
    {
        while (Read())
        {
            switch (_alternatives.UseOf(_xml))
            {
                case NodeUse.Content:
                    return true;
                case NodeUse.Other:
                    PassOver();
                    break;
            }
        }

        return false;
    }

    private void PassOver()
    {
        int depth = _xml.Depth;
        bool isEnd = _xml.IsEmptyElement;
        while (!isEnd && Read())
        {
            isEnd = _xml.Depth <= depth;
        }
    }

    private bool Read()
    {
        try
        {
            if (!_xml.Read())
            {
                return false;
            }
        }
        catch (Exception exception) when (IsOfContent(exception))
        {
            throw Damaged(exception);
        }

        return _xml.Depth <= PackageLimits.MaxDepth
            ? true
            : throw new UnreadablePartException($"its part '{_part}' has elements nested deeper than {PackageLimits.MaxDepth}");
    }

    // Long texts are read to their end when they are asked for.
    private string Value()
    {
        try
        {
            return _xml.Value;
        }
        catch (Exception exception) when (IsOfContent(exception))
        {
            throw Damaged(exception);
        }
    }

    private UnreadablePartException Damaged(Exception exception) => _unpacked.IsExceeded
        ? new UnreadablePartException($"it has more than {_unpacked.Max:N0} bytes when unpacked", exception)
        : UnreadablePartException.Damaged(_part, exception);
}

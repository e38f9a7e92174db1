using System.Xml;

namespace Competency.Model.Excel.Packages;

// Alternatives for programs that know more or less (mc:AlternateContent, ECMA-376-3). The first choice counts that needs nothing but the
// namespaces that are read, otherwise what stands there for all others, as if it stood there alone.
internal sealed class Alternatives(XmlNameTable names, IReadOnlyList<string> known)
{
    private readonly string _namespace = names.Add("http://schemas.openxmlformats.org/markup-compatibility/2006");
    private readonly Stack<(bool IsTaken, bool IsInside)> _open = [];

    // How many levels the elements around what counts are deep: the alternatives, and one of them.
    public int Levels => 2 * _open.Count;

    // What the node is that the reader stands on.
    public NodeUse UseOf(XmlReader xml)
    {
        bool isBetween = _open.Count > 0 && !_open.Peek().IsInside;
        if (!ReferenceEquals(xml.NamespaceURI, _namespace))
        {
            return !isBetween ? NodeUse.Content : xml.NodeType == XmlNodeType.Element ? NodeUse.Other : NodeUse.Around;
        }

        return xml.NodeType == XmlNodeType.EndElement ? End() : Begin(xml, isBetween);
    }

    private NodeUse Begin(XmlReader xml, bool isBetween)
    {
        if (!isBetween && xml.LocalName == "AlternateContent")
        {
            if (!xml.IsEmptyElement)
            {
                _open.Push((IsTaken: false, IsInside: false));
            }

            return NodeUse.Around;
        }

        if (isBetween && !_open.Peek().IsTaken && (xml.LocalName == "Fallback" || (xml.LocalName == "Choice" && IsKnown(xml))))
        {
            _open.Pop();
            _open.Push((IsTaken: true, IsInside: !xml.IsEmptyElement));
            return NodeUse.Around;
        }

        return NodeUse.Other;
    }

    // Whether only what is known is needed for a choice.
    private bool IsKnown(XmlReader xml)
    {
        string[] needed = xml.GetAttribute("Requires")?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        return needed.Length > 0 && needed.All(prefix => xml.LookupNamespace(prefix) is string name && known.Contains(name));
    }

    private NodeUse End()
    {
        if (_open.Pop() is { IsInside: true } taken)
        {
            _open.Push(taken with { IsInside = false });
        }

        return NodeUse.Around;
    }
}

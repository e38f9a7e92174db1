using System.IO.Compression;
using System.Xml;
using Competency.Model.Text;

namespace Competency.Model.Excel.Packages;

// A workbook as a package of parts that lead to each other (ECMA-376-2).
internal sealed class WorkbookPackage : IDisposable
{
    private const string ConventionalWorkbook = "xl/workbook.xml";

    private static readonly string[] Relationships = ["http://schemas.openxmlformats.org/package/2006/relationships"];
    private static readonly string[] ContentTypes = ["http://schemas.openxmlformats.org/package/2006/content-types"];

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(PartNames.Comparer);
    private readonly HashSet<string> _repeated = new(PartNames.Comparer);
    private readonly UnpackedBytes _unpacked = new(PackageLimits.MaxUnpacked);
    private readonly XmlReaderSettings _settings = PartXml.NewSettings();

    public WorkbookPackage(ReadOnlyMemory<byte> content)
    {
        _archive = new ZipArchive(WorkbookBytes.AsStream(content), ZipArchiveMode.Read);
        ReasonAgainst = ArchiveCheck.ReasonAgainst(_archive);
        foreach (ZipArchiveEntry entry in _archive.Entries)
        {
            string name = PartNames.Of(entry.FullName);
            if (!_parts.TryAdd(name, entry))
            {
                _repeated.Add(name);
            }
        }
    }

    // Why nothing of it may be unpacked; null if it may.
    public Phrase? ReasonAgainst { get; }

    // Whether more was unpacked than a workbook may hold.
    public bool IsExceeded => _unpacked.IsExceeded;

    // The name of the part for the workbook; null if there is none. A package without relationships of its own is no reason to give up:
    // programs that write workbooks by hand forget them, and there is one workbook in a package anyway.
    public string? FindWorkbook()
    {
        string? listed = FindListedWorkbook();
        string? related = RelationshipsOf("").Values.FirstOrDefault(static relationship => relationship.Kind == "officeDocument")?.Part;
        return Array.Find([related, listed, ConventionalWorkbook], name => name is not null && _parts.ContainsKey(name));
    }

    // The parts that a part leads to, by the id of the relationship; those of the package, if the name is empty.
    public Dictionary<string, Relationship> RelationshipsOf(string part)
    {
        Dictionary<string, Relationship> relationships = new(StringComparer.Ordinal);
        string name = PartNames.RelationshipsOf(part);
        if (!_parts.ContainsKey(name))
        {
            return relationships;
        }

        using PartXml xml = Open(name, Relationships);
        bool isKnown = xml.MoveToRoot("Relationships");
        while (isKnown && xml.MoveToChild(0))
        {
            if (xml.Attribute("Target") is string target && xml.Attribute("TargetMode") is not "External")
            {
                string id = xml.Attribute("Id") ?? "";
                Relationship relationship = new(Relationship.KindOf(xml.Attribute("Type") ?? ""), PartNames.Resolve(part, target));
                if (!relationships.TryAdd(id, relationship) && relationships[id] != relationship)
                {
                    throw new UnreadablePartException($"its part '{name}' has several relationships with the id '{id}'");
                }
            }
        }

        return relationships;
    }

    // Opens a part to read its elements in these namespaces.
    public PartXml Open(string part, IReadOnlyList<string> namespaces)
    {
        if (!_parts.TryGetValue(part, out ZipArchiveEntry? entry))
        {
            throw new UnreadablePartException($"its part '{part}' is missing");
        }

        if (_repeated.Contains(part))
        {
            throw new UnreadablePartException($"its part '{part}' is there several times");
        }

        try
        {
            return new PartXml(part, entry.Open(), _unpacked, _settings, namespaces);
        }
        catch (Exception exception) when (PartXml.IsOfContent(exception))
        {
            throw UnreadablePartException.Damaged(part, exception);
        }
    }

    public void Dispose() => _archive.Dispose();

    // The list of types is read even where relationships say enough: a package is not read if what it says of itself is no XML.
    private string? FindListedWorkbook()
    {
        string? found = null;
        if (_parts.ContainsKey("[Content_Types].xml"))
        {
            using PartXml xml = Open("[Content_Types].xml", ContentTypes);
            bool isKnown = xml.MoveToRoot("Types");
            while (isKnown && xml.MoveToChild(0))
            {
                found ??= IsWorkbook(xml.Attribute("ContentType")) && xml.Attribute("PartName") is string name ? PartNames.Of(name) : null;
            }
        }

        return found;
    }

    // Workbooks and templates, with macros or without.
    private static bool IsWorkbook(string? type) =>
        type is not null
        && type.EndsWith(".main+xml", StringComparison.OrdinalIgnoreCase)
        && (type.Contains("spreadsheetml", StringComparison.OrdinalIgnoreCase)
            || type.Contains("ms-excel", StringComparison.OrdinalIgnoreCase));
}

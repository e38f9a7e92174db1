using System.Text;
using Competency.Model.Csv.Sssom;
using Competency.Model.Formats;
using Competency.Model.Mappings;

namespace Competency.Model.Csv;

/// <summary>
/// Mapping files: SSSOM/TSV, a table of mappings with a head of YAML behind <c>#</c>. Written and read back, a mapping set
/// says the same, with slots that SSSOM does not know.
/// </summary>
/// <remarks>
/// Written in the canonical form: UTF-8, LF, slots in the order of SSSOM, mappings sorted, prefixes as needed; the same set
/// gives the same bytes. Read leniently, because people review such files in spreadsheets: comma or semicolon for tab, head
/// lines in quotes or filled up with separators, UTF-16. Numbers are kept as they stand. See <c>docs/guides/mappings.md</c>.
/// </remarks>
public static class SssomFile
{
    private const long LargestFile = 256L << 20;

    private static readonly string[] HeadEndings = [".sssom.yml", ".sssom.yaml", ".yml", ".yaml"];

    /// <summary>Reads a file. A file without a head has it in a file beside it: <c>x.sssom.yml</c> beside <c>x.sssom.tsv</c>.</summary>
    /// <returns>What was understood; for a file that cannot be read, a set without mappings and the reason as a finding.</returns>
    public static MappingReadResult Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        string name = path.Replace('\\', '/');
        try
        {
            byte[]? content = Bytes(path);
            if (content is null)
            {
                return Unreadable(name, FileRules.FileTooLarge, name, new FileInfo(path).Length, LargestFile);
            }

            bool hasHead = content is [(byte)'#', ..] or [0xEF, 0xBB, 0xBF, (byte)'#', ..] or [(byte)'"', (byte)'#', ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
            string? head = hasHead ? null : HeadBeside(path);
            return SssomReader.Read(name, content, head is not null && Bytes(head) is byte[] bytes ? (head.Replace('\\', '/'), bytes) : null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return Unreadable(name, FileRules.FileUnreadable, name, exception.Message);
        }
    }

    /// <summary>Reads a mapping set that is at hand as bytes.</summary>
    /// <param name="document">The content, and what findings call it.</param>
    public static MappingReadResult Read(DocumentContent document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return SssomReader.Read(document.Name, document.Bytes);
    }

    /// <summary>Reads a mapping set that is at hand as text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">What findings call it.</param>
    public static MappingReadResult ReadText(string text, string name = "text")
    {
        ArgumentNullException.ThrowIfNull(text);
        return SssomReader.Read(name, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The mapping set as text.</summary>
    public static string WriteText(MappingSet set, SssomWritingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        return SssomWriter.Write(set, options ?? SssomWritingOptions.Default);
    }

    /// <summary>Writes a mapping set to a file, which is replaced if it exists.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, MappingSet set, SssomWritingOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        File.WriteAllText(path, WriteText(set, options), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static byte[]? Bytes(string path) => new FileInfo(path).Length > LargestFile ? null : File.ReadAllBytes(path);

    private static string? HeadBeside(string path)
    {
        string stem = Path.ChangeExtension(path, null);
        stem = stem.EndsWith(".sssom", StringComparison.OrdinalIgnoreCase) ? stem[..^".sssom".Length] : stem;
        return HeadEndings.Select(ending => stem + ending).FirstOrDefault(File.Exists);
    }

    private static MappingReadResult Unreadable(string name, DiagnosticDescriptor rule, params ReadOnlySpan<object?> arguments)
    {
        DiagnosticBag diagnostics = new();
        diagnostics.Add(rule, new SourceLocation { File = name }, arguments);
        return new MappingReadResult(new MappingSet([], source: name), diagnostics.ToImmutable());
    }
}

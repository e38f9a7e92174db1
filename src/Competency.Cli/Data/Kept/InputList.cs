using System.Security.Cryptography;
using System.Text;
using Competency.Model;
using Competency.Model.Loading;

namespace Competency.Cli.Data.Kept;

// The files that a request reads, as they are now.
internal sealed class InputList
{
    // Smaller data are read as fast as they are looked up.
    private const long LeastBytes = 1 << 18;

    private readonly (string Path, InputFile File)[] _files;

    // Whether each was named or found in a folder, since that decides what is said of it.
    private readonly string _named;

    // When the files were looked at.
    private readonly DateTime _time = DateTime.UtcNow;

    private InputList((string Path, InputFile File)[] files, string named) => (_files, _named) = (files, named);

    // The files of paths; null if they cannot be known by size and time, or are not worth it.
    public static InputList? Of(IEnumerable<string> paths)
    {
        try
        {
            List<(string, InputFile)> files = [];
            StringBuilder named = new();
            foreach (InputFiles.FoundFile found in paths.SelectMany(static path => InputFiles.Find(path, new DiagnosticBag())))
            {
                // A pipe has no size, and is read once.
                if (!File.Exists(found.Path) || (found.IsEmpty && found.IsNamed) || found.Name.Contains('\n', StringComparison.Ordinal))
                {
                    return null;
                }

                files.Add((found.Path, InputFile.Of(found.Path, found.Name)));
                named.Append(found.IsNamed ? 'n' : '-');
            }

            InputList list = new([.. files], named.ToString());
            return list._files.Sum(static file => file.File.Size) < LeastBytes || IsCompiled(list) ? null : list;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // Whether none of the files had been changed so lately, when they were looked at, that a further change could leave its time as it is.
    public bool IsSettled()
    {
        long latest = (_time - TimeSpan.FromSeconds(2)).Ticks;
        return Array.TrueForAll(_files, file => file.File.Time < latest);
    }

    // What a list of files with their hashes is called: names and whatever else decides how they are read.
    public string NameFor(string options) => HashOf([options, _named, .. _files.Select(static file => file.File.Name)]);

    // The files with the hashes of their content.
    public InputFile[] WithHashes() => Array.ConvertAll(_files, static file => file.File with { Hash = InputFile.HashOf(file.Path) });

    // Whether files are the ones in a list: in one place, of one size and time, or else of one content.
    public bool IsSameAs(IReadOnlyList<InputFile> known) => known.Count == _files.Length && _files.Index().All(entry =>
        entry.Item.File.Name == known[entry.Index].Name
        && entry.Item.File.Size == known[entry.Index].Size
        && ((entry.Item.File.Time == known[entry.Index].Time && entry.Item.File.Place == known[entry.Index].Place)
            || InputFile.HashOf(entry.Item.Path) == known[entry.Index].Hash));

    // Whether the files are still as they were.
    public bool IsStillSame() => Array.TrueForAll(_files, static file => InputFile.Of(file.Path, file.File.Name) == file.File);

    // What a compiled form is called: contents, names and options.
    public string ContentNameFor(string options, IEnumerable<InputFile> files) =>
        HashOf([options, _named, .. files.SelectMany(static file => new[] { file.Name, file.Hash })]);

    // A name that texts give.
    internal static string HashOf(IEnumerable<string> texts)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string text in texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            hash.AppendData([0]);
        }

        const int Digits = 32;
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }

    private static bool IsCompiled(InputList list) => list._files is [(string path, _)] && CompiledCatalog.IsCompiled(path);
}

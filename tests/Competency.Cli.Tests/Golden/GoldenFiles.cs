using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Competency.Cli.Tests.Golden;

/// <summary>The golden files: comparing with them, and renewing them.</summary>
internal static partial class GoldenFiles
{
    private static readonly string Folder = Path.Combine(SharedData.RepositoryRoot, "tests", "Competency.Cli.Tests", "Golden", "Data");
    private static readonly string HashFile = Path.Combine(Folder, "hashes.txt");
    private static readonly string? KeepFolder = Environment.GetEnvironmentVariable("COMPETENCY_GOLDEN_KEEP");
    private static readonly bool IsRenewed = Environment.GetEnvironmentVariable("COMPETENCY_GOLDEN") == "renew";
    private static readonly Lock Gate = new();
    private static readonly SortedDictionary<string, string> Hashes = ReadHashes();

    /// <summary>Asserts that the answer is, byte for byte, the file of its name.</summary>
    public static void CompareText(GoldenAnswer answer)
    {
        string path = PathOf(answer);
        if (answer is { Bytes.Length: 0, File: null })
        {
            Assert.False(File.Exists(path), $"there is no answer any more: {path}");
        }
        else if (IsRenewed)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, answer.Bytes);
        }
        else
        {
            Assert.True(File.Exists(path), $"there is no golden file {path}");
            byte[] expected = File.ReadAllBytes(path);
            bool isSame = answer.Bytes.AsSpan().SequenceEqual(expected);
            Assert.True(isSame, $"{path} is the answer no more: {FirstDifference(expected, answer.Bytes)}");
        }
    }

    /// <summary>Asserts that the answer has the hash that stands under its name.</summary>
    public static void CompareHash(GoldenAnswer answer)
    {
        if (answer is { Bytes.Length: 0, File: null })
        {
            Assert.False(Hashes.ContainsKey(answer.Name), $"there is no answer any more: {answer.Name}");
            return;
        }

        string hash = Convert.ToHexStringLower(SHA256.HashData(answer.Bytes));
        string line = string.Create(CultureInfo.InvariantCulture, $"{hash}\t{answer.Bytes.Length}");
        Keep(hash, answer.Bytes);
        if (IsRenewed)
        {
            lock (Gate)
            {
                Hashes[answer.Name] = line;
                WriteHashes();
            }

            return;
        }

        string? expected = Hashes.GetValueOrDefault(answer.Name);
        Assert.True(expected is not null, $"hashes.txt has no line for: {answer.Name}");
        Assert.True(line == expected, $"hashes.txt, {answer.Name}: it was {expected}, it is {line}. {Difference(expected!, answer.Bytes)}");
    }

    /// <summary>Golden files and lines that none of the commands gives; where golden files are renewed, they are removed.</summary>
    public static IReadOnlyList<string> Stale(IReadOnlyCollection<string> kept, IReadOnlyCollection<string> hashed)
    {
        HashSet<string> paths = [.. kept.Select(SlugOf), .. kept.Select(static command => SlugOf(command) + ExtensionOf(command))];
        HashSet<string> names = [.. hashed];
        Assert.Equal((2 * kept.Count, hashed.Count), (paths.Count, names.Count));
        lock (Gate)
        {
            IEnumerable<string> entries = Directory.EnumerateFileSystemEntries(Folder).Where(static path => path != HashFile);
            string[] files = [.. entries.Where(path => !paths.Contains(Path.GetFileName(path)))];
            string[] lines = [.. Hashes.Keys.Where(name => !names.Contains(name.Split(" > ")[0]))];
            if (!IsRenewed)
            {
                return [.. files, .. lines];
            }

            Array.ForEach(files, Delete);
            Array.ForEach(lines, static name => Hashes.Remove(name));
            WriteHashes();
            return [];
        }
    }

    private static void Delete(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }

    private static string PathOf(GoldenAnswer answer) =>
        Path.Combine(Folder, SlugOf(answer.Command) + (answer.File is string file ? $"/{file}" : ExtensionOf(answer.Command)));

    private static string ExtensionOf(string command) => command.Contains("--json", StringComparison.Ordinal) ? ".json" : ".txt";

    private static string SlugOf(string command) => Separators().Replace(command, "-").Trim('-');

    private static string Difference(string expected, byte[] actual)
    {
        string former = Path.Combine(KeepFolder ?? "", expected.Split('\t')[0]);
        return KeepFolder is not null && File.Exists(former)
            ? $"In {KeepFolder}: {FirstDifference(File.ReadAllBytes(former), actual)}"
            : "With COMPETENCY_GOLDEN_KEEP=FOLDER and the former answers there, the first different line is named.";
    }

    private static string FirstDifference(byte[] expected, byte[] actual)
    {
        string[] before = Encoding.UTF8.GetString(expected).Split('\n');
        string[] after = Encoding.UTF8.GetString(actual).Split('\n');
        int at = before.Zip(after).TakeWhile(static pair => pair.First == pair.Second).Count();
        return $"line {at + 1}\n  was: {LineOf(before, at)}\n  is:  {LineOf(after, at)}";
    }

    private static string LineOf(string[] lines, int at) => at < lines.Length ? lines[at] : "(no line)";

    private static void Keep(string hash, byte[] bytes)
    {
        if (KeepFolder is not null && !File.Exists(Path.Combine(KeepFolder, hash)))
        {
            Directory.CreateDirectory(KeepFolder);
            File.WriteAllBytes(Path.Combine(KeepFolder, hash), bytes);
        }
    }

    private static SortedDictionary<string, string> ReadHashes()
    {
        SortedDictionary<string, string> hashes = new(StringComparer.Ordinal);
        foreach (string[] cells in (File.Exists(HashFile) ? File.ReadAllLines(HashFile) : []).Select(static line => line.Split('\t', 2)))
        {
            hashes[cells[0]] = cells[1];
        }

        return hashes;
    }

    private static void WriteHashes()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(HashFile, string.Concat(Hashes.Select(static entry => $"{entry.Key}\t{entry.Value}\n")));
    }

    [GeneratedRegex(@"[^\p{L}\p{N}.]+", RegexOptions.None, 10_000)]
    private static partial Regex Separators();
}

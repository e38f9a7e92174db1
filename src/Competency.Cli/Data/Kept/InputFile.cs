using System.Globalization;
using System.Security.Cryptography;

namespace Competency.Cli.Data.Kept;

// A file that data were read from: the same if its place, size and time are; where place or time differ, its content decides.
// Name: The name in diagnostics.
// Place: Where it is; another file of equal size and time, as archives make them, is another file.
// Size: The number of bytes.
// Time: The time of its last change, in ticks.
// Hash: The SHA-256 of its content; empty if it was not asked for.
internal sealed record InputFile(string Name, string Place, long Size, long Time, string Hash)
{
    private const char Separator = '\t';
    private const int Parts = 5;

    // A file as it is now, without a look at its content.
    public static InputFile Of(string path, string name)
    {
        FileInfo file = new(path);
        file = file.LinkTarget is null ? file : (FileInfo)file.ResolveLinkTarget(returnFinalTarget: true)!;
        return new InputFile(name, InputList.HashOf([Path.GetFullPath(path)]), file.Length, file.LastWriteTimeUtc.Ticks, "");
    }

    public static string HashOf(string path)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    // A line of a list; null if it is none.
    public static InputFile? Parse(string line) =>
        line.Split(Separator, Parts) is [string hash, string size, string time, string place, string name]
        && long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out long bytes)
        && long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out long ticks)
            ? new InputFile(name, place, bytes, ticks, hash)
            : null;

    // The line in a list.
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Hash}{Separator}{Size}{Separator}{Time}{Separator}{Place}{Separator}{Name}");
}

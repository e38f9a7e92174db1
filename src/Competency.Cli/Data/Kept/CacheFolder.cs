namespace Competency.Cli.Data.Kept;

// The folder for compiled data: of this user alone, and of a bounded size.
// path: The folder.
// maxBytes: How many bytes all its files may have together.
internal sealed class CacheFolder(string path, long maxBytes = CacheFolder.UsualMaxBytes)
{
    // Names the folder; "off" for none.
    public const string Variable = "COMPETENCY_CACHE";

    // Some ten catalogs of the size of ESCO and O*NET together.
    public const long UsualMaxBytes = 512 << 20;

    private const string Off = "off";
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    // What sudo and its kind set: the folder of the home that they leave may be another user's.
    private static readonly string[] OtherUser = ["SUDO_UID", "DOAS_USER", "PKEXEC_UID"];

    // The folder that the environment names, or the usual one of the system; null for none.
    public static CacheFolder? Find(Func<string, string?> variable)
    {
        string? named = variable(Variable);
        if (named is Off || Array.Exists(OtherUser, name => !string.IsNullOrEmpty(variable(name))))
        {
            return null;
        }

        string? folder = !string.IsNullOrEmpty(named) ? named : UsualFolder(variable);
        return folder is not null && Path.IsPathFullyQualified(folder) ? new CacheFolder(folder) : null;
    }

    // The path of a file in the folder.
    public string PathOf(string name) => Path.Combine(path, name);

    // Whether the folder is there and nobody else can have written to it: only its owner may set its mode.
    public bool IsPrivate()
    {
        try
        {
            if (!Directory.Exists(path))
            {
                return false;
            }

            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, Private);
            }

            return new DirectoryInfo(path).LinkTarget is null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // Makes the folder, if it is not there. On Windows the folder of local data is the user's own.
    // Throws IOException, UnauthorizedAccessException: It cannot be made.
    public void Create()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
            Directory.CreateDirectory(path, Private);
        }
    }

    // Marks a file as used now, so that it is among the last to go.
    public void Touch(string name)
    {
        try
        {
            File.SetLastWriteTimeUtc(PathOf(name), DateTime.UtcNow);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another process deleted it; it is as good as used.
        }
    }

    // Deletes what was not used for longest until the rest is small enough.
    public void Trim()
    {
        long bytes = 0;
        foreach (FileInfo file in new DirectoryInfo(path).GetFiles().OrderByDescending(static file => file.LastWriteTimeUtc))
        {
            bytes += file.Length;
            if (bytes > maxBytes)
            {
                file.Delete();
            }
        }
    }

    private static string? UsualFolder(Func<string, string?> variable)
    {
        const string Name = "competency";
        if (OperatingSystem.IsWindows())
        {
            return variable("LOCALAPPDATA") is { Length: > 0 } local ? Path.Combine(local, Name, "cache") : null;
        }

        if (variable("HOME") is not { Length: > 0 } home)
        {
            return null;
        }

        return OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches", Name)
            : Path.Combine(variable("XDG_CACHE_HOME") is { Length: > 0 } cache ? cache : Path.Combine(home, ".cache"), Name);
    }
}

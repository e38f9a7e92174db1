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
    private const UnixFileMode Permissions = (UnixFileMode)0b111_111_111;

    private static readonly System.Buffers.SearchValues<char> HexDigits = System.Buffers.SearchValues.Create("0123456789abcdef");

    // Digits that the names of files begin with.
    private const int NameLength = 32;

    // What they end in: forms, lists, and what was left when a process ended that wrote one.
    private static readonly string[] Endings = [".cmc", ".list", ".tmp"];

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

    // Whether the folder is there and nobody else can have written to it. A folder that others may look into and that holds something
    // was made for something else, and stays as it is.
    public bool IsPrivate()
    {
        try
        {
            DirectoryInfo folder = new(path);
            if (!folder.Exists || folder.LinkTarget is not null)
            {
                return false;
            }

            if (OperatingSystem.IsWindows())
            {
                return true;
            }

            if ((File.GetUnixFileMode(path) & Permissions) != Private && folder.EnumerateFileSystemInfos().Any())
            {
                return false;
            }

            // Only its owner may set its mode.
            File.SetUnixFileMode(path, Private);
            return true;
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

    // Deletes what was not used for longest until the rest is small enough; files of others are left.
    public void Trim()
    {
        long bytes = 0;
        IEnumerable<FileInfo> own = new DirectoryInfo(path).GetFiles().Where(static file => IsOwn(file.Name));
        foreach (FileInfo file in own.OrderByDescending(static file => file.LastWriteTimeUtc))
        {
            bytes += file.Length;
            if (bytes > maxBytes)
            {
                Delete(file.Name);
            }
        }
    }

    // Deletes a file, if that can be: on Windows another process may have it open.
    public void Delete(string name)
    {
        try
        {
            File.Delete(PathOf(name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It goes another time.
        }
    }

    private static bool IsOwn(string name) =>
        name.Length > NameLength
        && name.AsSpan(0, NameLength).IndexOfAnyExcept(HexDigits) < 0
        && Array.Exists(Endings, ending => name.EndsWith(ending, StringComparison.Ordinal));

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

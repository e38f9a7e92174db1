using System.Runtime.InteropServices;

namespace Competency.Cli.Data;

// A file that a command writes: beside its place, and moved there when it is complete. Whoever reads the place finds what was there before
// or all of the new content, also when the disk is full or the call is broken off.
internal sealed class OutputFile : IDisposable
{
    private static readonly PosixSignal[] Ends = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];

    private readonly string _place;
    private readonly string? _beside;
    private readonly PosixSignalRegistration[] _registrations = [];

    private OutputFile(string path)
    {
        _place = RealPath.Of(path);
        if (OpenInPlace(path) is FileStream device)
        {
            Stream = device;
            return;
        }

        // A short name: that of the place may be as long as a name can be.
        _beside = Path.Combine(Path.GetDirectoryName(_place)!, $".{Path.GetRandomFileName()}");

        // Before the file is there, so that no signal finds it without them.
        _registrations = [.. Ends.Select(signal => PosixSignalRegistration.Create(signal, _ => Discard()))];
        try
        {
            Stream = new FileStream(_beside, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        }
        catch
        {
            EndRegistrations();
            throw;
        }
    }

    // Takes the content; may be closed before the file is complete.
    public Stream Stream { get; }

    // Begins a file; it comes into place by Complete, or not at all.
    // Throws IOException, UnauthorizedAccessException: It cannot be made.
    public static OutputFile Create(string path) => new(path);

    // Writes a file.
    // Throws IOException, UnauthorizedAccessException: It cannot be written; what was there before is still there.
    public static void Write(string path, Action<Stream> write)
    {
        using OutputFile file = Create(path);
        write(file.Stream);
        file.Complete();
    }

    // Moves the content into place.
    public void Complete()
    {
        Stream.Dispose();
        if (_beside is null)
        {
            return;
        }

        if (!OperatingSystem.IsWindows() && File.Exists(_place))
        {
            File.SetUnixFileMode(_beside, File.GetUnixFileMode(_place));
        }

        File.Move(_beside, _place, overwrite: true);
    }

    public void Dispose()
    {
        EndRegistrations();
        try
        {
            Stream.Dispose();
        }
        catch (IOException)
        {
            // What is buffered does not fit on the disk: the failure before this one says so.
        }

        Discard();
    }

    // What is no regular file, such as a pipe, a terminal or a device: written to, not replaced. Null if something can be moved here.
    // Throws UnauthorizedAccessException: What is here must not be written; to move something onto it would go around that.
    private FileStream? OpenInPlace(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        FileStream file = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (IsReplaceable(file))
        {
            file.Dispose();
            return null;
        }

        return file;
    }

    // Whether a file is a regular one with a path of its own: only these have a length, or can be cut to none.
    private bool IsReplaceable(FileStream file)
    {
        if (!file.CanSeek || !File.Exists(_place))
        {
            return false;
        }

        try
        {
            if (file.Length == 0)
            {
                file.SetLength(0);
            }

            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException
            or ArgumentException)
        {
            return false;
        }
    }

    private void EndRegistrations() => Array.ForEach(_registrations, static registration => registration.Dispose());

    private void Discard()
    {
        try
        {
            if (_beside is not null)
            {
                File.Delete(_beside);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It stays beside; the place is as it was.
        }
    }
}

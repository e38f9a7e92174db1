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
        _place = TargetOf(path);
        if (!IsReplaceable(_place))
        {
            Stream = new FileStream(_place, FileMode.Create, FileAccess.Write, FileShare.Read);
            return;
        }

        _beside = Path.Combine(Path.GetDirectoryName(_place)!, $".{Path.GetFileName(_place)}.{Path.GetRandomFileName()}");
        Stream = new FileStream(_beside, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        _registrations = [.. Ends.Select(signal => PosixSignalRegistration.Create(signal, _ => Discard()))];
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
        foreach (PosixSignalRegistration registration in _registrations)
        {
            registration.Dispose();
        }

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

    // The file behind a link: the link stays.
    private static string TargetOf(string path)
    {
        FileInfo file = new(Path.GetFullPath(path));
        return file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file.FullName;
    }

    // Whether something can be moved here: nothing is here yet, or a file with content. What has no length may be a device or a pipe,
    // which is written to, not replaced; and of an empty file nothing can be lost.
    private static bool IsReplaceable(string place) => !File.Exists(place) || new FileInfo(place).Length > 0;

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

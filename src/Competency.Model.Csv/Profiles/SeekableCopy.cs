using System.Globalization;

namespace Competency.Model.Csv.Profiles;

// A table that comes through a pipe, in a file of its own for as long as it is read: where it is cut depends on its length.
internal static class SeekableCopy
{
    private const long MaxLength = 4L << 30;

    // Throws IOException: The table is too long, or there is no room for it.
    public static FileStream Of(Stream table, CancellationToken cancellationToken)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        FileStream copy = new(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        try
        {
            byte[] part = new byte[1 << 16];
            while (table.Read(part) is > 0 and int read)
            {
                cancellationToken.ThrowIfCancellationRequested();
                copy.Write(part, 0, read);
                if (copy.Length > MaxLength)
                {
                    throw new IOException(string.Create(
                        CultureInfo.InvariantCulture,
                        $"A table from a pipe must not have more than {MaxLength} bytes. Save it to a file, and match the file."));
                }
            }

            copy.Position = 0;
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }
}

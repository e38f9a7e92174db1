using Competency.Model.Compiled.Bytes;
using Competency.Model.Formats;

namespace Competency.Model.Compiled.Records;

// A file that a catalog was loaded from.
internal static class FileRecord
{
    public static void Write(RecordWriter writer, LoadedFile file)
    {
        writer.Text(file.Name);
        writer.Text(file.Reader);
        writer.Number(file.Standards);
        writer.Flag(file.Rows is not null);
        if (file.Rows is TableRows rows)
        {
            writer.Text(rows.File);
            writer.Number(rows.Read);
            writer.Number(rows.InStandards);
            writer.Number(rows.Reported);
        }
    }

    public static LoadedFile Read(ref RecordReader reader) => new(reader.TextOrEmpty(), reader.Text(), reader.Number())
    {
        Rows = reader.Flag() ? new TableRows(reader.TextOrEmpty(), reader.Number(), reader.Number(), reader.Number()) : null,
    };
}

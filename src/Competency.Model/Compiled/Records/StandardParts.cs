using Competency.Model.Codes;
using Competency.Model.Compiled.Bytes;

namespace Competency.Model.Compiled.Records;

// What a standard has beside tasks and elements: classifications, versions, notes, provenance.
internal static class StandardParts
{
    public static void Write(RecordWriter writer, Classification classification)
    {
        writer.Text(classification.Scheme);
        writer.Text(classification.Code);
        writer.Text(classification.Title);
    }

    public static Classification Classification(ref RecordReader reader) => new(reader.TextOrEmpty(), reader.Text(), reader.Text());

    public static void Write(RecordWriter writer, StandardVersion version)
    {
        writer.Code(version.Code, static code => code.Text);
        writer.Flag(version.Number is not null);
        writer.Long(version.Number ?? 0);
        writer.Text(version.Title);
        writer.Number((int)version.Status);
        writer.Code(version.SupersededBy, static code => code.Text);
        writer.Number(version.Updated is DateOnly updated ? updated.DayNumber + 1 : 0);
        writer.Text(version.Note);
    }

    public static StandardVersion Version(ref RecordReader reader)
    {
        StandardCode? code = reader.Code<StandardCode>();
        (bool isNumbered, long number) = (reader.Flag(), reader.Long());
        string? title = reader.Text();
        VersionStatus status = (VersionStatus)(reader.Index((int)VersionStatus.Superseded + 1) ?? 0);
        StandardCode? supersededBy = reader.Code<StandardCode>();
        int day = reader.Number();
        return new StandardVersion
        {
            Code = code,
            Number = isNumbered ? unchecked((int)number) : null,
            Title = title,
            Status = status,
            SupersededBy = supersededBy,
            Updated = day > 0 && day - 1 <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(day - 1) : null,
            Note = reader.Text(),
        };
    }

    public static void Write(RecordWriter writer, Note note)
    {
        writer.Text(note.Heading);
        writer.Texts(note.Lines);
    }

    public static Note Note(ref RecordReader reader) => new(reader.Text(), reader.Texts());

    public static void Write(RecordWriter writer, Provenance? provenance)
    {
        writer.Text(provenance?.Source);
        writer.Text(provenance?.Sha256);
        writer.Text(provenance?.Reader);
    }

    public static Provenance? Provenance(ref RecordReader reader)
    {
        (string? source, string? hash, string? name) = (reader.Text(), reader.Text(), reader.Text());
        return source is null ? null : new Provenance(source, hash, name ?? "");
    }
}

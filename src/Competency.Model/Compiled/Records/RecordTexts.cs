using Competency.Model.Codes;
using Competency.Model.Compiled.Bytes;

namespace Competency.Model.Compiled.Records;

// What most records have: codes, places, levels.
internal static class RecordTexts
{
    // A place that is somewhere: texts are numbers, too.
    private const int NumbersOfPlace = 7;

    public static void Code<T>(this RecordWriter writer, T? code, Func<T, string> textOf)
        where T : struct => writer.Text(code is T given ? textOf(given) : null);

    // A code as it was written: it is canonical already.
    public static T CodeOrEmpty<T>(this ref RecordReader reader)
        where T : struct, ICode<T> => T.Create(reader.TextOrEmpty());

    public static T? Code<T>(this ref RecordReader reader)
        where T : struct, ICode<T> => reader.Text() is string text ? T.Create(text) : null;

    public static void Place(this RecordWriter writer, SourceLocation location)
    {
        bool isSomewhere = location != SourceLocation.None || location.IsOfSheet;
        writer.Flag(isSomewhere);
        if (isSomewhere)
        {
            writer.Text(location.File);
            writer.Text(location.ColumnName);
            writer.Text(location.JsonPointer);
            writer.Number(Math.Max(location.Line ?? 0, 0));
            writer.Number(Math.Max(location.Column ?? 0, 0));
            writer.Number(Math.Max(location.Row ?? 0, 0));
            writer.Flag(location.IsOfSheet);
        }
    }

    public static SourceLocation Place(this ref RecordReader reader)
    {
        if (!reader.Flag())
        {
            return SourceLocation.None;
        }

        (string? file, string? name, string? pointer) = (reader.Text(), reader.Text(), reader.Text());
        (int line, int column, int row) = (reader.Number(), reader.Number(), reader.Number());
        return new SourceLocation
        {
            File = file,
            ColumnName = name,
            JsonPointer = pointer,
            Line = line > 0 ? line : null,
            Column = column > 0 ? column : null,
            Row = row > 0 ? row : null,
            IsOfSheet = reader.Flag(),
        };
    }

    public static void SkipPlace(this ref RecordReader reader)
    {
        int numbers = reader.Flag() ? NumbersOfPlace : 0;
        for (int number = 0; number < numbers; number++)
        {
            _ = reader.Number();
        }
    }

    public static void Texts(this RecordWriter writer, IReadOnlyCollection<string> texts) => writer.All(texts, writer.Text);

    public static System.Collections.Immutable.ImmutableArray<string> Texts(this ref RecordReader reader) =>
        reader.All(static (ref RecordReader item) => item.TextOrEmpty());
}

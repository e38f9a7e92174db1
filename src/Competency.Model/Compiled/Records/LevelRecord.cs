using Competency.Model.Compiled.Bytes;

namespace Competency.Model.Compiled.Records;

// A level, or none.
internal static class LevelRecord
{
    public static void Write(RecordWriter writer, NamedValues values, CompetencyLevel? level)
    {
        if (level is not CompetencyLevel given)
        {
            writer.Number(0);
            return;
        }

        writer.Number(values.NumberOf(given.Scale) + 1);
        writer.Real(given.Value);
        writer.Real(given.StandardError);
    }

    public static CompetencyLevel? Read(ref RecordReader reader, NamedValues values)
    {
        int scale = reader.Number();
        if (scale == 0)
        {
            return null;
        }

        (double? value, double? error) = (reader.Real(), reader.Real());
        return value is double level
            ? new CompetencyLevel(level, values.Scale(scale - 1)) { StandardError = error >= 0 ? error : null }
            : null;
    }
}

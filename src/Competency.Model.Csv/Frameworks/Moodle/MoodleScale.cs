namespace Competency.Model.Csv.Frameworks.Moodle;

// How Moodle uses the levels of a scale.
internal static class MoodleScale
{
    private const int MostLevels = 1000;

    // The highest level is what makes a person proficient, and the lowest stands at the beginning.
    public static string Configuration(int levels) => JsonCells.Write(writer =>
    {
        writer.WriteStartArray();
        writer.WriteStartObject();
        writer.WriteString("scaleid", "1");
        writer.WriteEndObject();
        for (int level = 1; level <= levels; level++)
        {
            writer.WriteStartObject();
            writer.WriteNumber("id", level);
            writer.WriteNumber("scaledefault", level == levels ? 1 : 0);
            writer.WriteNumber("proficient", level == levels ? 1 : 0);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    // Whether a cell says nothing else than what we write for as many levels, whatever the number of the scale.
    public static bool IsUsual(string cell)
    {
        int levels = cell.AsSpan().Count("\"id\"");
        return levels < MostLevels && string.Equals(AfterScale(cell), AfterScale(Configuration(levels)), StringComparison.Ordinal);
    }

    private static string AfterScale(string configuration) => configuration[(configuration.IndexOf('}', StringComparison.Ordinal) + 1)..];
}

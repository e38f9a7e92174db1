using Competency.Model.Compiled.Bytes;
using Competency.Model.Standards;

namespace Competency.Model.Compiled.Records;

// A vocabulary without its elements.
internal static class VocabularyRecord
{
    public static void Write(RecordWriter writer, NamedValues values, CompetencyVocabulary vocabulary, string hash)
    {
        writer.Text(hash);
        writer.Text(vocabulary.Id);
        writer.Text(vocabulary.Version);
        writer.Text(vocabulary.Title);
        writer.Text(vocabulary.Language);
        writer.All(vocabulary.LevelScales, scale => writer.Number(values.NumberOf(scale)));
        writer.Place(vocabulary.Location);
    }

    // The hash of its content, without the rest.
    public static string HashOf(ref RecordReader reader) => reader.TextOrEmpty();

    public static CompetencyVocabulary Read(ref RecordReader reader, NamedValues values, IVocabularyElements elements)
    {
        HashOf(ref reader);
        (string id, string? version, string? title, string? language) =
            (reader.TextOrEmpty(), reader.Text(), reader.Text(), reader.Text());
        LevelScale?[] scales = new LevelScale?[reader.Count()];
        for (int scale = 0; scale < scales.Length; scale++)
        {
            scales[scale] = values.Scale(reader.Number());
        }

        return new CompetencyVocabulary(id, version, title, language, [.. scales.OfType<LevelScale>()], elements)
        {
            Location = reader.Place(),
        };
    }
}

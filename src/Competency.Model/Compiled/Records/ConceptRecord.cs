using Competency.Model.Compiled.Bytes;

namespace Competency.Model.Compiled.Records;

// A concept without its elements.
internal static class ConceptRecord
{
    public static void Write(RecordWriter writer, NamedValues values, Concept concept)
    {
        writer.Number(values.NumberOf(concept.Kind));
        writer.Text(concept.Key);
        writer.Text(concept.Title);
    }

    public static (ElementKind Kind, string Key, string Title) Read(ref RecordReader reader, NamedValues values) =>
        (values.Kind(reader.Number()), reader.TextOrEmpty(), reader.TextOrEmpty());
}

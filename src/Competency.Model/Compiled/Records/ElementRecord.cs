using System.Collections.Immutable;
using Competency.Model.Codes;
using Competency.Model.Compiled.Bytes;

namespace Competency.Model.Compiled.Records;

// An element. Its code comes first, since codes are looked up.
internal static class ElementRecord
{
    public static void Write(RecordWriter writer, NamedValues values, CompetencyElement element)
    {
        writer.Code(element.Code, static code => code.Text);
        writer.Text(element.Id.Owner);
        writer.Text(element.Id.Local.Text);
        writer.Number(values.NumberOf(element.Kind));
        writer.Text(element.Title);
        writer.Flag(element.IsGlobal);
        bool hasDetails = element.AlternateCode is not null || element.Description is not null || !element.AlternateTitles.IsEmpty
            || !element.Labels.IsEmpty || !element.Broader.IsEmpty || !element.Relations.IsEmpty;
        writer.Flag(hasDetails);
        if (hasDetails)
        {
            WriteDetails(writer, element);
        }
    }

    // The code of an element, without the rest.
    public static string CodeOf(ref RecordReader reader) => reader.TextOrEmpty();

    public static CompetencyElement Read(ref RecordReader reader, NamedValues values, int position)
    {
        ElementCode? code = reader.Code<ElementCode>();
        (string owner, LocalId local) = (reader.TextOrEmpty(), reader.CodeOrEmpty<LocalId>());
        ElementKind kind = values.Kind(reader.Number());
        (string title, bool isGlobal) = (reader.TextOrEmpty(), reader.Flag());
        ElementId id = new(owner, local);
        return reader.Flag()
            ? new CompetencyElement
            {
                Id = id,
                Code = code,
                Kind = kind,
                Title = title,
                IsGlobal = isGlobal,
                Position = position,
                AlternateCode = reader.Code<ElementCode>(),
                Description = reader.Text(),
                AlternateTitles = reader.Texts(),
                Labels = Labels(ref reader),
                Broader = reader.All(static (ref RecordReader item) => item.CodeOrEmpty<ElementCode>()),
                Relations = reader.All(static (ref RecordReader item) =>
                    new RelatedElement(item.TextOrEmpty(), item.CodeOrEmpty<ElementCode>())),
            }
            : new CompetencyElement { Id = id, Code = code, Kind = kind, Title = title, IsGlobal = isGlobal, Position = position };
    }

    private static void WriteDetails(RecordWriter writer, CompetencyElement element)
    {
        writer.Code(element.AlternateCode, static code => code.Text);
        writer.Text(element.Description);
        writer.Texts(element.AlternateTitles);
        writer.All(element.Labels, label =>
        {
            writer.Text(label.Key);
            writer.Text(label.Value);
        });
        writer.All(element.Broader, code => writer.Text(code.Text));
        writer.All(element.Relations, related =>
        {
            writer.Text(related.Kind);
            writer.Text(related.Target.Text);
        });
    }

    private static ImmutableSortedDictionary<string, string> Labels(ref RecordReader reader)
    {
        ImmutableArray<(string Language, string Label)> labels =
            reader.All(static (ref RecordReader item) => (item.TextOrEmpty(), item.TextOrEmpty()));
        return labels.IsEmpty
            ? CompetencyElement.NoLabels
            : CompetencyElement.NoLabels.SetItems(labels.Select(static label => KeyValuePair.Create(label.Language, label.Label)));
    }
}

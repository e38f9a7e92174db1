using System.Globalization;
using Competency.Model.Compiled.Bytes;
using Competency.Model.Text;

namespace Competency.Model.Compiled.Records;

// The argument of a message: what it says in every language, and numbers as numbers, since messages format them.
internal static class ArgumentRecord
{
    // Phrases stand in phrases; nobody nests them deeper.
    private const int MaxDepth = 8;

    // Messages are of short texts, and paths are no longer than this.
    private const int MaxLength = 400;
    private const int MaxPlaceLength = 4096;

    public static void Write(RecordWriter writer, object? argument)
    {
        switch (argument)
        {
            case null:
                Begin(writer, ArgumentForm.None);
                break;
            case Phrase phrase:
                WritePhrase(writer, phrase);
                break;
            case SourceLocation location:
                Begin(writer, ArgumentForm.Place);
                writer.Place(location);
                break;
            case ElementKind kind:
                Begin(writer, ArgumentForm.Kind);
                writer.Text(kind.Id);
                break;
            case bool flag:
                Begin(writer, ArgumentForm.Flag);
                writer.Flag(flag);
                break;
            case double or float:
                Begin(writer, ArgumentForm.Real);
                writer.Real(Convert.ToDouble(argument, CultureInfo.InvariantCulture));
                break;
            case int or long or byte or short or uint or ushort:
                Begin(writer, ArgumentForm.Integer);
                writer.Long(Convert.ToInt64(argument, CultureInfo.InvariantCulture));
                break;
            default:
                Begin(writer, ArgumentForm.Text);
                writer.Text(MessageText.Of(argument, null));
                break;
        }
    }

    public static object? Read(ref RecordReader reader, int depth = 0) => (ArgumentForm)reader.Number() switch
    {
        ArgumentForm.Text => Text(ref reader),
        ArgumentForm.Words => Phrase.Named(Text(ref reader)),
        ArgumentForm.Template => Phrase.Of(PhraseParts.Of(Text(ref reader), Inner(ref reader, depth))),
        ArgumentForm.List => Phrase.Of(PhraseParts.OfList(Inner(ref reader, depth), Text(ref reader))),
        ArgumentForm.Integer => reader.Long(),
        ArgumentForm.Real => reader.AnyReal() ?? 0,
        ArgumentForm.Flag => reader.Flag(),
        ArgumentForm.Place => Place(ref reader),
        ArgumentForm.Kind => Text(ref reader) is { Length: > 0 } id ? ElementKind.FromId(id) : ElementKind.Unspecified,
        _ => null,
    };

    private static string Text(ref RecordReader reader) => Excerpt.Of(reader.TextOrEmpty(), MaxLength);

    private static SourceLocation? Place(ref RecordReader reader) =>
        reader.Place() is var place && place.ToString().Length <= MaxPlaceLength ? place : null;

    private static void Begin(RecordWriter writer, ArgumentForm form) => writer.Number((int)form);

    private static void WritePhrase(RecordWriter writer, Phrase phrase)
    {
        if (phrase.Parts is not PhraseParts parts)
        {
            Begin(writer, ArgumentForm.Words);
            writer.Text(phrase.Key);
        }
        else if (parts.IsList)
        {
            Begin(writer, ArgumentForm.List);
            writer.All(parts.Arguments, argument => Write(writer, argument));
            writer.Text(parts.Key);
        }
        else
        {
            Begin(writer, ArgumentForm.Template);
            writer.Text(parts.Key);
            writer.All(parts.Arguments, argument => Write(writer, argument));
        }
    }

    private static object?[] Inner(ref RecordReader reader, int depth)
    {
        object?[] inner = new object?[depth < MaxDepth ? reader.Count() : 0];
        for (int at = 0; at < inner.Length; at++)
        {
            inner[at] = Read(ref reader, depth + 1);
        }

        return inner;
    }
}

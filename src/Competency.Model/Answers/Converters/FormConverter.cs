using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Competency.Model.Answers.Converters;

// Writes an object by the form that answers give it. The writer decides about indents and escapes, the form about names.
internal sealed class FormConverter<T, TForm>(Func<T, TForm> form, JsonTypeInfo<TForm> type) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw FormConverter.CannotRead(typeof(T));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, form(value), type);
}

// What all of them have in common.
internal static class FormConverter
{
    // How to make the converter of a type, for tables of converters.
    public static Func<JsonConverter> Form<T, TForm>(Func<T, TForm> form, JsonTypeInfo<TForm> type)
        where T : notnull => () => new FormConverter<T, TForm>(form, type);

    // What is no document is not read.
    public static NotSupportedException CannotRead(Type type) =>
        new($"{type.Name} is written as JSON and not read from it. CompetencyJson reads documents of standards.");
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Competency.Model.Answers.Converters;

namespace Competency.Model;

/// <summary>
/// Writes the types of this library as JSON. The types name it themselves, so that <see cref="JsonSerializer"/> and web frameworks find it
/// without any setting.
/// </summary>
/// <remarks>
/// <list type="bullet">
/// <item>Codes, kinds and enumerations are strings, and are read again; levels are numbers.</item>
/// <item>A standard is the document <c>competency-model/1</c> that holds it alone, and is read again. Its tasks, duties and elements are
/// written as in that document.</item>
/// <item>A gap is the answer <c>competency-gap/1</c>, the result of a load the answer <c>competency-check/1</c>. Entries of rankings, hits,
/// diagnostics and the parts of a gap are written as they stand in answers: see <see cref="JsonAnswer"/>.</item>
/// <item>A catalog is its id and its number of standards.</item>
/// </list>
/// </remarks>
/// <example>
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// string json = System.Text.Json.JsonSerializer.Serialize(catalog.Gap("TFB5131-901v2", "TFB5131-902v3"));
/// Console.WriteLine(json[..27]);   // {"format":"competency-gap/1
/// </code>
/// </example>
public sealed class CompetencyJsonConverter : JsonConverterFactory
{
    /// <summary>Whether the converter knows a type.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert == typeof(JsonAnswer)
            || ValueConverters.Know(typeToConvert)
            || EnumConverters.Know(typeToConvert)
            || NounConverters.Know(typeToConvert)
            || AnswerConverters.Know(typeToConvert);
    }

    /// <summary>The converter of a type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Used for enumerations only.</param>
    /// <returns>The converter, or <see langword="null"/> if the type is unknown.</returns>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        ArgumentNullException.ThrowIfNull(options);
        return ConverterFor(typeToConvert, options);
    }

    private static JsonConverter? ConverterFor(Type type, JsonSerializerOptions options) =>
        type == typeof(JsonAnswer) ? new JsonAnswerConverter()
        : ValueConverters.For(type)
            ?? EnumConverters.For(type, options)
            ?? NounConverters.For(type)
            ?? AnswerConverters.For(type);
}

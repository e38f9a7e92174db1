using System.Text.Json;
using Competency.Model.Text;

namespace Competency.Model.Json;

// Tells what JSON that is no document of the library looks like, and what to do with it.
internal static class JsonForms
{
    private const int MostNames = 6;

    private const string ToTable =
        "Save the records as a table ('CSV UTF-8') with known column names, or convert them to '" + CompetencyJson.Format + "'.";

    private const string AddPackage = "Add the package Competency.Model.Csv to the loader (AddCsv), which reads it.";

    // Properties that give a form away, and its name.
    private static readonly (string Property, Phrase Form, Phrase Advice)[] Forms =
    [
        ("CFItems", "a CASE package", AddPackage),
        ("CFDocument", "a CASE package", AddPackage),
        ("CFPackage", "a CASE package", AddPackage),
        ("CFDocuments", "a list of CASE documents", "Download the package of one document (CFPackages), and pass that."),
        ("@graph", "JSON-LD", (Phrase)$"{(Phrase)AddPackage} That holds for CTDL-ASN. {(Phrase)ToTable}"),
        ("@context", "JSON-LD", (Phrase)$"{(Phrase)AddPackage} That holds for CTDL-ASN. {(Phrase)ToTable}"),
        ("openapi", "the description of a web service (OpenAPI)", "Pass what the service returns, not its description."),
        ("$schema", "a JSON Schema, or a document of another schema", ToTable),
    ];

    // What the root looks like, and what to do.
    public static (Phrase Form, Phrase Advice) Describe(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Array => (OfArray(root), ToTable),
        JsonValueKind.Object => OfObject(root),
        _ => ("a single value", "Pass a document, a table or a folder."),
    };

    private static Phrase OfArray(JsonElement array)
    {
        JsonElement first = array.EnumerateArray().FirstOrDefault();
        return first.ValueKind == JsonValueKind.Object
            ? (Phrase)$"an array of records with the properties {Names(first)}"
            : "an array of values";
    }

    private static (Phrase Form, Phrase Advice) OfObject(JsonElement root)
    {
        foreach ((string property, Phrase form, Phrase advice) in Forms)
        {
            if (Has(root, property))
            {
                return (form, advice);
            }
        }

        JsonElement inner = Within(Within(root, "response"), "elements");
        if (Has(inner, "elements") && Has(inner, "relationships"))
        {
            return (
                "a list of elements and relationships, as NIST publishes the NICE framework (CPRT)",
                AddPackage);
        }

        foreach (JsonProperty property in root.EnumerateObject())
        {
            if (property.Value is { ValueKind: JsonValueKind.Array } array
                && array.EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Object } first)
            {
                return ((Phrase)$"an array '{Excerpt.Of(JsonText.NameOf(property))}' of records with the properties {Names(first)}",
                    ToTable);
            }
        }

        return root.EnumerateObject().Any()
            ? (
                (Phrase)$"an object with the properties {Names(root)}",
                (Phrase)$"Add the property \"format\": \"{CompetencyJson.Format}\" if it is meant as such.")
            : ("an empty object", "Export it again.");
    }

    // The object that an object has as a property of this name; otherwise the object itself.
    private static JsonElement Within(JsonElement element, string name) => element.EnumerateObject()
        .Where(property => property.Value.ValueKind == JsonValueKind.Object && JsonText.NameOf(property) == name)
        .Select(static property => property.Value)
        .FirstOrDefault(element);

    private static bool Has(JsonElement element, string name) =>
        element.EnumerateObject().Any(property => JsonText.NameOf(property) == name);

    private static Phrase Names(JsonElement record)
    {
        string[] names = [.. record.EnumerateObject().Take(MostNames + 1).Select(static property => Excerpt.Of(JsonText.NameOf(property)))];
        return (Phrase)$"{Phrase.Quoted(names.Take(MostNames))}{(names.Length > MostNames ? " …" : "")}";
    }
}
